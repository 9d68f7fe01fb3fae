package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import nianbao.claim.Claims;
import nianbao.definition.Definitions;
import nianbao.warehouse.Database;
import nianbao.warehouse.Digest;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/** The views of a release: those written by hand, and the wide view of every form. */
record Views(SqlFolder sql, Definitions definitions) {

    static final String FILE = "warehouse.duckdb";

    /** Makes the database of views in {@code folder}; they read {@code release}, wherever they are opened from. */
    void build(Path folder, Path release) throws SQLException, IOException {
        Path file = folder.resolve(FILE);
        Files.deleteIfExists(file);
        try (Database database = Database.writable(file)) {
            for (String name : sql.list("views/views.txt")) {
                build(database, name, release);
            }
            for (String statement : wide()) {
                database.execute(new Sql(statement));
            }
            build(database, "claim_check", release);
        }
    }

    /** Changes whenever any SQL of the project does, generated views and that of claims included. */
    String digest() {
        Digest digest = new Digest().add(sql.digest()).add(Claims.beside(definitions).digest());
        wide().forEach(digest::add);
        return digest.hex();
    }

    // Replacing a view drops its comment, so the comment comes after it.
    private void build(Database database, String name, Path release) throws SQLException {
        Sql view = sql.read("views/" + name);
        database.execute(view.with("release", release));
        database.execute(new Sql("comment on view " + name + " is " + Sql.literal(view.comment())));
    }

    private List<String> wide() {
        return definitions.forms().stream()
                .flatMap(definition -> new WideView(definition).statements().stream())
                .toList();
    }
}
