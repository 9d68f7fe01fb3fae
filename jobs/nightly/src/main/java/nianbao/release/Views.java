package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.claim.Claims;
import nianbao.definition.Definitions;
import nianbao.warehouse.Database;
import nianbao.warehouse.Digest;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/** The views of a release: those written by hand, and the wide view of every form. */
record Views(SqlFolder sql, Definitions definitions) {

    static final String FILE = "warehouse.duckdb";
    static final String LIST = "view_column.parquet";

    // A view is made over a file that is there.
    private static final Sql NOTHING = new Sql(
            "select '' as view_name, '' as column_name, 0 as ordinal, '' as text where false");

    /**
     * Makes the database of views in {@code folder}; they read {@code release}, wherever they are opened from.
     *
     * @param alike an older release with the same views, of which only those that read files are made anew
     */
    void build(Path folder, Path release, Optional<Path> alike) throws SQLException, IOException {
        Path file = folder.resolve(FILE);
        Files.deleteIfExists(file);
        Optional<Path> pattern = alike.map(older -> older.resolve(FILE)).filter(Files::exists);
        if (pattern.isPresent()) {
            Files.copy(pattern.get(), file);
        }
        try (Database database = Database.writable(file)) {
            database.together(pattern.isPresent() ? () -> rebind(database, release) : () -> make(database, release));
        }
    }

    // Views look up what they read by its name, so that only those that name files have to follow the release.
    private void rebind(Database database, Path release) throws SQLException {
        List<HandwrittenView> reading = all(release).filter(HandwrittenView::readsFiles).toList();
        for (HandwrittenView view : reading) {
            view.create(database);
        }
        comment(database, release, Sql.literals(reading.stream().map(HandwrittenView::name).toList()));
    }

    private void make(Database database, Path release) throws SQLException {
        handwritten(database, release);
        for (WideView view : wide()) {
            database.execute(new Sql(view.view()));
        }
        claims(release).create(database);
        comment(database, release, "select view_name from duckdb_views()");
    }

    // The release says already which columns its views have; asking the views again would take as long as making them.
    private void comment(Database database, Path release, String views) throws SQLException {
        Sql comments = sql.read("release/comment").with("release", release).with("views", views);
        database.execute(new Sql(String.join(";\n", database.list(comments, row -> row.getString("statement")))));
    }

    /** Writes down in a release which views and columns it has; one of the views reads that. */
    void list(Path release) throws SQLException {
        Path list = release.resolve(LIST);
        ColumnWords words = new ColumnWords(sql);
        try (Database database = Database.inMemory()) {
            database.write(list, NOTHING);
            for (HandwrittenView view : HandwrittenView.all(sql, release)) {
                make(view, database, words);
            }
            for (String statement : statements()) {
                database.execute(new Sql(statement));
            }
            make(claims(release), database, words);
            database.write(list, sql.read("release/view_column"));
        }
    }

    /** Changes whenever any SQL of the project does, generated views and that of claims included. */
    String digest() {
        Digest digest = new Digest().add(sql.digest()).add(Claims.beside(definitions).digest());
        statements().forEach(digest::add);
        return digest.hex();
    }

    /** Makes the views that are written by hand, without saying what they are. */
    void handwritten(Database database, Path release) throws SQLException {
        for (HandwrittenView view : HandwrittenView.all(sql, release)) {
            view.create(database);
        }
    }

    /** The same with that on claims, which have been held against them. */
    void asked(Database database, Path release) throws SQLException {
        handwritten(database, release);
        claims(release).create(database);
    }

    private Stream<HandwrittenView> all(Path release) {
        return Stream.concat(HandwrittenView.all(sql, release).stream(), Stream.of(claims(release)));
    }

    private HandwrittenView claims(Path release) {
        return new HandwrittenView(sql, HandwrittenView.CLAIMS, release);
    }

    private static void make(HandwrittenView view, Database database, ColumnWords words) throws SQLException {
        view.create(database);
        view.explain(database, words);
    }

    private List<String> statements() {
        return wide().stream().flatMap(view -> view.statements().stream()).toList();
    }

    private List<WideView> wide() {
        return definitions.forms().stream().map(WideView::new).toList();
    }
}
