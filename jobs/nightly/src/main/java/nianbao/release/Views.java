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

    // A view is made over a file that is there.
    private static final Sql NOTHING = new Sql(
            "select '' as view_name, '' as column_name, 0 as ordinal, '' as text where false");

    /** Makes the database of views in {@code folder}; they read {@code release}, wherever they are opened from. */
    void build(Path folder, Path release) throws SQLException, IOException {
        Path file = folder.resolve(FILE);
        Files.deleteIfExists(file);
        try (Database database = Database.writable(file)) {
            make(database, release);
        }
    }

    /** Writes down in the release which views and columns it has; one of the views reads that. */
    void list(Path release) throws SQLException {
        Path list = release.resolve("view_column.parquet");
        try (Database database = Database.inMemory()) {
            database.write(list, NOTHING);
            make(database, release);
            database.write(list, sql.read("release/view_column"));
        }
    }

    private void make(Database database, Path release) throws SQLException {
        handwritten(database, release);
        for (String statement : wide()) {
            database.execute(new Sql(statement));
        }
        make(new HandwrittenView(sql, "claim_check", release), database, new ColumnWords(sql));
    }

    /** Changes whenever any SQL of the project does, generated views and that of claims included. */
    String digest() {
        Digest digest = new Digest().add(sql.digest()).add(Claims.beside(definitions).digest());
        wide().forEach(digest::add);
        return digest.hex();
    }

    /** Makes the views that are written by hand. */
    void handwritten(Database database, Path release) throws SQLException {
        ColumnWords words = new ColumnWords(sql);
        for (HandwrittenView view : HandwrittenView.all(sql, release)) {
            make(view, database, words);
        }
    }

    private static void make(HandwrittenView view, Database database, ColumnWords words) throws SQLException {
        view.create(database);
        view.explain(database, words);
    }

    private List<String> wide() {
        return definitions.forms().stream()
                .flatMap(definition -> new WideView(definition).statements().stream())
                .toList();
    }
}
