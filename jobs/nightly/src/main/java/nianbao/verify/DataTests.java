package nianbao.verify;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.release.Derived;
import nianbao.release.HandwrittenView;
import nianbao.release.ReleaseSubset;
import nianbao.warehouse.Database;
import nianbao.warehouse.Landings;
import nianbao.warehouse.ReferenceTables;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/**
 * All tests, held against one extract of a release after the other.
 *
 * @param database has the views over the place where the extracts lie, and what is the same in all of them as tables
 */
public record DataTests(Database database, SqlFolder sql, Landings landings) implements AutoCloseable {

    /** What every extract has whole. */
    static final List<String> WHOLE =
            Stream.of(ReferenceTables.NAMES, List.of("submission"), Derived.VIEWS).flatMap(List::stream).toList();

    /** The folder of the tests that look at nothing else. */
    static final String OF_THE_WHOLE = "tests/whole/";

    private static final int ROWS_SHOWN = 3;
    private static final int FEW = 3;

    /**
     * Of extracts of which one lies in the place already.
     *
     * @param arrived the runs that have landed since the release before, which passed its tests
     */
    public static DataTests in(Path place, SqlFolder sql, Landings landings, Set<String> arrived) throws SQLException {
        Database database = Database.inMemory();
        for (HandwrittenView view : HandwrittenView.all(sql, place)) {
            view.create(database);
            if (WHOLE.contains(view.name())) {
                database.workOut(view.name());
            }
        }
        Sql figures = sql.read("release/arrived");
        database.keep("arrived", figures.with("files", landings.files("observation", landings.someOf(arrived))));
        database.keep("everyone", new Sql("from member"));
        return new DataTests(database, sql, landings);
    }

    /** Each broken test of what is the same in all extracts, with its first rows; before any extract is looked at. */
    public String complaints() {
        return complaints(sql.names(OF_THE_WHOLE).stream().parallel(), UnaryOperator.identity());
    }

    /** Each broken test of an extract with its first rows; nothing when every test gives none. */
    public String complaints(ReleaseSubset extract) throws SQLException {
        Sql divisions = sql.read("release/looked_at").with("release", extract.folder());
        database.keep("looked_at", divisions.with("slices", ReleaseSubset.rows(extract.slices())));
        database.keep("compared_at", divisions.with("slices", ReleaseSubset.rows(extract.compared())));
        database.keep("member", sql.read("release/member"));
        return complaints(tests(extract), filled(extract));
    }

    // Small queries leave all processors but one idle; large ones need the memory for themselves.
    private Stream<String> tests(ReleaseSubset extract) {
        Stream<String> tests = sql.names("tests").stream().filter(test -> !test.startsWith(OF_THE_WHOLE));
        return extract.slices().size() > FEW ? tests : tests.parallel();
    }

    private String complaints(Stream<String> tests, UnaryOperator<Sql> filled) {
        return tests.map(test -> complaint(test, filled)).collect(Collectors.joining());
    }

    private UnaryOperator<Sql> filled(ReleaseSubset extract) throws SQLException {
        Sql held = sql.read("release/held").with("holdings", landings.holdings());
        Set<String> runs = new TreeSet<>(database.list(held, row -> row.getString("run")));
        String submissions = landings.submissions();
        String observations = landings.files("observation", landings.someOf(runs));
        return test -> test.with("submissions", submissions)
                .with("observations", observations)
                .with("holdings", landings.holdings())
                .with("extract", extract.condition());
    }

    private String complaint(String test, UnaryOperator<Sql> filled) {
        try (Database own = database.another()) {
            return complaint(test, own.list(filled.apply(sql.read(test)), DataTests::row));
        } catch (SQLException e) {
            throw new IllegalStateException("sql/" + test + ".sql cannot be run: " + e.getMessage(), e);
        }
    }

    private static String complaint(String test, List<String> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        return "\n  sql/" + test + ".sql, " + rows.size() + " rows, such as"
                + rows.stream().limit(ROWS_SHOWN).map(row -> "\n    " + row).collect(Collectors.joining());
    }

    private static String row(ResultSet row) throws SQLException {
        StringJoiner cells = new StringJoiner(", ");
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            cells.add(row.getMetaData().getColumnLabel(column) + " " + row.getString(column));
        }
        return cells.toString();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
