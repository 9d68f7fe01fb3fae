package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nianbao.warehouse.Folders;

/** The pieces of the release before. */
record Previous(Path release, Map<String, String> digests) {

    /** Of a first release there is none. */
    static final Previous NONE = new Previous(Path.of(""), Map.of());

    static Previous of(Path release) {
        return new Previous(release, Manifest.of(release).partitions());
    }

    /** The files whose digests differ, or which only one of two releases has. */
    static List<String> changed(Map<String, String> some, Map<String, String> others) {
        return Stream.concat(some.keySet().stream(), others.keySet().stream())
                .distinct()
                .filter(file -> !Objects.equals(some.get(file), others.get(file)))
                .sorted()
                .toList();
    }

    boolean has(Piece piece) {
        return piece.digest().equals(digests.get(piece.file())) && Files.exists(file(piece));
    }

    void link(Piece piece, Path link) throws IOException {
        Folders.linkFile(file(piece), link);
    }

    private Path file(Piece piece) {
        return release.resolve(piece.file());
    }
}
