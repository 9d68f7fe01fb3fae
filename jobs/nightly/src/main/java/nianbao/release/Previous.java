package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nianbao.warehouse.Folders;

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
        Folders.link(folder(piece), folder);
    }

    private Path folder(Piece piece) {
        return release.resolve(piece.folder());
    }
}
