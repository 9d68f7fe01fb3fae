package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.claim.Claims;
import nianbao.definition.Definitions;
import nianbao.sql.Digest;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Run;

/** The views of a release: those written by hand, and the wide view of every form. */
record Views(SqlFolder sql, Definitions definitions) {

    static final String FILE = "warehouse.duckdb";
    static final String LIST = "view_column.parquet";

    // A view is made over a file that is there.
    private static final Sql NOTHING = new Sql(
            "select '' as view_name, '' as column_name, 0 as ordinal, '' as text where false");
    private static final Sql COLUMNS = new Sql("""
            select table_name, column_name
            from duckdb_columns()
            where not internal and database_name = current_database()
            order by table_name, column_index""");

    /** Where the views of a release lie until it is published. */
    static Path drafted(Run run) {
        return run.work().resolve("drafted").resolve(FILE);
    }

    /** Where the views of what is published of it lie until then. */
    static Path draftedToPublish(Run run) {
        return run.work().resolve("drafted-to-publish").resolve(FILE);
    }

    /**
     * Makes a database of views that read {@code release}, wherever it is opened from, and lists them in the release where that does
     * not say yet which views and columns it has; one of the views reads that.
     *
     * @param alike a database with the same views on another place, of which only those that read files are made anew
     */
    void build(Path file, Path release, Optional<Path> alike) throws SQLException, IOException {
        Path list = release.resolve(LIST);
        boolean listed = Files.exists(list);
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        if (alike.isPresent()) {
            Files.copy(alike.get(), file);
        }
        try (Database database = Database.writable(file)) {
            if (!listed) {
                database.write(list, NOTHING);
            }
            database.together(alike.isPresent() ? () -> rebind(database, release) : () -> make(database, release));
            if (!listed) {
                database.write(list, sql.read("release/view_column"));
            }
        }
    }

    // Views look up what they read by its name, so that only those that name files have to follow the release.
    private void rebind(Database database, Path release) throws SQLException {
        List<HandwrittenView> reading = all(release).filter(HandwrittenView::readsFiles).toList();
        for (HandwrittenView view : reading) {
            view.create(database);
        }
        explain(database, reading);
    }

    private void make(Database database, Path release) throws SQLException {
        handwritten(database, release);
        for (String statement : statements()) {
            database.execute(new Sql(statement));
        }
        claims(release).create(database);
        explain(database, all(release).toList());
    }

    private void explain(Database database, List<HandwrittenView> views) throws SQLException {
        ColumnWords words = new ColumnWords(sql);
        Map<String, List<String>> columns = new HashMap<>();
        database.list(COLUMNS, row -> columns.computeIfAbsent(row.getString("table_name"), view -> new ArrayList<>())
                .add(row.getString("column_name")));
        database.execute(new Sql(views.stream()
                .flatMap(view -> view.explanations(columns.getOrDefault(view.name(), List.of()), words))
                .collect(Collectors.joining(";\n"))));
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

    private Stream<HandwrittenView> all(Path release) {
        return Stream.concat(HandwrittenView.all(sql, release).stream(), Stream.of(claims(release)));
    }

    private HandwrittenView claims(Path release) {
        return new HandwrittenView(sql, HandwrittenView.CLAIMS, release);
    }

    private List<String> statements() {
        return wide().stream().flatMap(view -> view.statements().stream()).toList();
    }

    private List<WideView> wide() {
        return definitions.forms().stream().map(WideView::new).toList();
    }
}
