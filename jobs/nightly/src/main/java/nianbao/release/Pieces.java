package nianbao.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.warehouse.Folders;
import nianbao.warehouse.PartitionKey;

/**
 * The pieces of a release; kept in it as {@code pieces.txt}, apart from what is asked of it more often.
 *
 * @param digests the digest of each piece by its file, which says whether it must be written anew
 */
public record Pieces(Path release, Map<String, String> digests) {

    /** A part of a table of the release that is written, or taken over from the previous release, as a whole. */
    interface Piece {

        /** Its file in the release, whose place tells readers what it holds. */
        String file();

        /** Digest of what it is made of. */
        String digest();
    }

    /** Before a first release there are none. */
    public static final Pieces NONE = new Pieces(Path.of(""), Map.of());

    private static final String FILE = "pieces.txt";
    private static final String BETWEEN = " ";

    /** Those of a release; none when it does not say. */
    public static Pieces of(Path release) {
        Path file = release.resolve(FILE);
        if (Files.notExists(file)) {
            return new Pieces(release, Map.of());
        }
        try (Stream<String> lines = Files.lines(file)) {
            return new Pieces(release, lines.map(line -> line.split(BETWEEN, 2))
                    .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write() throws IOException {
        Files.write(release.resolve(FILE), new TreeMap<>(digests).entrySet().stream()
                .map(piece -> piece.getValue() + BETWEEN + piece.getKey())
                .toList());
    }

    boolean has(Piece piece) {
        return piece.digest().equals(digests.get(piece.file())) && Files.exists(file(piece));
    }

    void link(Piece piece, Path link) throws IOException {
        Folders.linkFile(file(piece), link);
    }

    /** The files that others do not have, or have otherwise. */
    public List<String> notIn(Pieces others) {
        return digests.entrySet().stream()
                .filter(file -> !file.getValue().equals(others.digests.get(file.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The forms and years of some pieces. */
    public static Set<PartitionKey> partitions(Collection<String> files) {
        return files.stream().map(PartitionKey::of).flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private Path file(Piece piece) {
        return release.resolve(piece.file());
    }
}
