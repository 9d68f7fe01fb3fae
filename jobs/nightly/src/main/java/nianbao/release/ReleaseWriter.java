package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;
import nianbao.warehouse.QueryFiles;

/** The tables of a release in the making; pieces that the previous release has already are linked. */
final class ReleaseWriter {

    private final Path release;
    private final Pieces previous;
    private final QueryFiles files;
    private final Map<String, String> digests = new TreeMap<>();
    // Thousands of pieces lie in some hundred folders.
    private final Set<Path> folders = new HashSet<>();

    ReleaseWriter(Path release, Pieces previous, QueryFiles files) {
        this.release = release;
        this.previous = previous;
        this.files = files;
    }

    /** Puts pieces, none of which follows from another, where readers of the release look for them. */
    <P extends Pieces.Piece> void put(List<P> pieces, Database database, Function<P, Sql> rows) throws IOException {
        List<P> missing = new ArrayList<>();
        for (P piece : pieces) {
            if (!links(piece)) {
                missing.add(piece);
            }
        }
        write(missing, database, rows);
    }

    /** Writes pieces, none of which follows from another and none of which could be linked. */
    <P extends Pieces.Piece> void write(List<P> missing, Database database, Function<P, Sql> rows) throws IOException {
        files.write(database, missing.stream().collect(Collectors.toMap(piece -> release.resolve(piece.file()), rows)));
    }

    /** Puts a piece of the previous release in its place, if that has it; where it goes exists after that. */
    boolean links(Pieces.Piece piece) throws IOException {
        Path file = release.resolve(piece.file());
        if (folders.add(file.getParent())) {
            Files.createDirectories(file.getParent());
        }
        digests.put(piece.file(), piece.digest());
        if (!previous.has(piece)) {
            return false;
        }
        previous.link(piece, file);
        return true;
    }

    /** What has been put. */
    Pieces pieces() {
        return new Pieces(release, Map.copyOf(digests));
    }
}
