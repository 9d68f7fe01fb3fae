package nianbao.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.warehouse.PartitionKey;

/**
 * What a release has of each city; kept in it as {@code slices.txt}.
 *
 * @param digests of what the figures of each are made of
 */
record Slices(Map<Slice, String> digests) {

    private static final String FILE = "slices.txt";
    private static final String BETWEEN = " ";

    /** Those of a release; none where it does not say. */
    static Slices of(Path release) {
        Path file = release.resolve(FILE);
        if (Files.notExists(file)) {
            return new Slices(Map.of());
        }
        try (Stream<String> lines = Files.lines(file)) {
            return new Slices(lines.map(line -> line.split(BETWEEN, 4))
                    .collect(Collectors.toMap(parts -> new Slice(parts[3], Integer.parseInt(parts[1]), parts[2]), parts -> parts[0])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> cities() {
        return digests.keySet().stream().map(Slice::city).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> forms() {
        return digests.keySet().stream().map(slice -> slice.partition().form()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The newest year of any of them. */
    int newestYear() {
        return digests.keySet().stream().mapToInt(slice -> slice.partition().year()).max().orElseThrow();
    }

    /** The parts into which they fall. */
    Map<String, Slices> by(Function<Slice, String> part) {
        Map<String, Slices> parts = new TreeMap<>();
        digests.forEach((slice, digest) ->
                parts.computeIfAbsent(part.apply(slice), name -> new Slices(new TreeMap<>())).digests().put(slice, digest));
        return parts;
    }

    void write(Path release) throws IOException {
        Files.write(release.resolve(FILE), new TreeMap<>(digests).entrySet().stream()
                .map(slice -> line(slice.getValue(), slice.getKey()))
                .toList());
    }

    // The name of a form, in which anything may stand, comes last.
    private static String line(String digest, Slice slice) {
        PartitionKey partition = slice.partition();
        return String.join(BETWEEN, digest, String.valueOf(partition.year()), slice.city(), partition.form());
    }
}
