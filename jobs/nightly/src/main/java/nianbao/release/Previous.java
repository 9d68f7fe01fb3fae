package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pieces of the release before. */
record Previous(Path release, Map<String, String> digests) {

    /** Of a first release there is none. */
    static final Previous NONE = new Previous(Path.of(""), Map.of());

    static Previous of(Path release) {
        return new Previous(release, Manifest.of(release).partitions());
    }

    boolean has(Piece piece) {
        return piece.digest().equals(digests.get(piece.folder())) && Files.isDirectory(folder(piece));
    }

    void link(Piece piece, Path folder) throws IOException {
        for (Path file : files(piece)) {
            link(file, folder.resolve(file.getFileName()));
        }
    }

    // Some file systems have no hard links; a copy is the same to every reader.
    private static void link(Path file, Path link) throws IOException {
        try {
            Files.createLink(link, file);
        } catch (UnsupportedOperationException e) {
            Files.copy(file, link);
        }
    }

    private List<Path> files(Piece piece) throws IOException {
        try (Stream<Path> files = Files.list(folder(piece))) {
            return files.toList();
        }
    }

    private Path folder(Piece piece) {
        return release.resolve(piece.folder());
    }
}
