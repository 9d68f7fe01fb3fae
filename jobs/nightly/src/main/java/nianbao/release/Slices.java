package nianbao.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
