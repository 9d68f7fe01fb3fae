package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import nianbao.warehouse.Database;
import nianbao.warehouse.Sql;

/** The tables of a release in the making; pieces that the previous release has already are linked. */
final class Shelf {

    private final Path release;
    private final Pieces previous;
    private final Map<String, String> digests = new TreeMap<>();
    // Thousands of pieces lie in some hundred folders.
    private final Set<Path> folders = new HashSet<>();

    Shelf(Path release, Pieces previous) {
        this.release = release;
        this.previous = previous;
    }

    /** Puts what a query gives where readers of the release look for the piece. */
    void put(Piece piece, Database database, Supplier<Sql> rows) throws SQLException, IOException {
        Path file = release.resolve(piece.file());
        if (folders.add(file.getParent())) {
            Files.createDirectories(file.getParent());
        }
        if (previous.has(piece)) {
            previous.link(piece, file);
        } else {
            database.write(file, rows.get());
        }
        digests.put(piece.file(), piece.digest());
    }

    /** What has been put. */
    Pieces pieces() {
        return new Pieces(release, Map.copyOf(digests));
    }
}
