package nianbao.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Definitions;
import nianbao.warehouse.Database;
import nianbao.warehouse.Home;
import nianbao.warehouse.Landings;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/**
 * All tests, held against an extract of a release.
 *
 * @param arrived the runs that have landed since the release before, which passed its tests
 */
record Trial(Home home, SqlFolder sql, Extract extract, Set<String> arrived) {

    private static final int ROWS_SHOWN = 3;
    private static final int FEW = 3;

    /** Each broken test with its first rows; nothing when every test gives none. */
    String complaints(Definitions definitions) throws SQLException {
        try (Database database = Database.inMemory()) {
            new Views(sql, definitions).handwritten(database, extract.folder());
            database.workOut("member");
            database.keep("looked_at", lookedAt());
            UnaryOperator<Sql> places = places(database);
            return tests().map(test -> complaint(test, places, database)).collect(Collectors.joining());
        }
    }

    // Small queries leave all processors but one idle; large ones need the memory for themselves.
    private Stream<String> tests() {
        Stream<String> tests = sql.names("tests").stream();
        return extract.slices().size() > FEW ? tests : tests.parallel();
    }

    private Sql lookedAt() {
        return sql.read("release/looked_at").with("slices", extract.rows()).with("release", extract.folder());
    }

    private UnaryOperator<Sql> places(Database database) throws SQLException {
        Landings landings = new Landings(home);
        String submissions = landings.submissions();
        String observations = landings.files("observation", runs(landings, database));
        return test -> test.with("submissions", submissions)
                .with("observations", observations)
                .with("extract", extract.condition());
    }

    // What has arrived is looked through whatever it says to hold; of what landed earlier, what has figures of the extract.
    private Set<String> runs(Landings landings, Database database) throws SQLException {
        Set<String> runs = new TreeSet<>(arrived);
        Sql held = sql.read("release/held").with("holdings", landings.holdings());
        runs.addAll(database.list(held, row -> row.getString("run")));
        return runs;
    }

    private String complaint(String test, UnaryOperator<Sql> places, Database database) {
        try (Database own = database.another()) {
            return complaint(test, own.list(places.apply(sql.read(test)), Trial::row));
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
}
