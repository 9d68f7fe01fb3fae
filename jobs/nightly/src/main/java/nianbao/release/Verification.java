package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Definitions;
import nianbao.warehouse.Database;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Run;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/**
 * Runs every test of {@code sql/tests} on a release that nobody sees yet; a row is a failure. The tests look at all that
 * differs from the release before, a part after the other, and at everything when what the rows follow from has changed
 * besides the figures.
 */
public final class Verification {

    private static final int ROWS_SHOWN = 3;
    // Less than a hundred thousand figures, on which the hungriest test takes an eighth of a gigabyte.
    private static final long TOGETHER = 150_000;
    private static final int FEW = 3;

    private final Run run;
    private final SqlFolder sql;
    private final Definitions definitions;
    private Iterator<List<Slice>> parts;

    public Verification(Run run, SqlFolder sql, Definitions definitions) {
        this.run = run;
        this.sql = sql;
        this.definitions = definitions;
    }

    /**
     * Tests the next part, and fails, naming each broken test with its first rows, unless every test gives none.
     *
     * @return whether there are more parts
     */
    public boolean next() throws SQLException, IOException {
        // A run that was killed while it published finds the release in its place, where only what has passed comes.
        if (Files.exists(run.release())) {
            return false;
        }
        Path release = Draft.folder(run);
        if (parts == null) {
            parts = new Batches(release, TOGETHER).of(new Changes(run, sql).slices()).iterator();
        }
        pass(Extract.of(release, parts.next(), run.work().resolve("verified")));
        return parts.hasNext();
    }

    private void pass(Extract extract) throws SQLException {
        String broken;
        try (Database database = Database.inMemory()) {
            new Views(sql, definitions).handwritten(database, extract.folder());
            database.workOut("member");
            database.keep("looked_at", lookedAt(extract));
            broken = tests(extract).map(test -> complaint(test, extract, database)).collect(Collectors.joining());
        }
        if (!broken.isEmpty()) {
            throw new Failure("The release " + run.name() + " does not pass its tests and is not published;"
                    + " the one before it stays in force. Find out how these rows came about:" + broken);
        }
    }

    // Small queries leave all processors but one idle; large ones need the memory for themselves.
    private Stream<String> tests(Extract extract) {
        Stream<String> tests = sql.names("tests").stream();
        return extract.slices().size() > FEW ? tests : tests.parallel();
    }

    private Sql lookedAt(Extract extract) {
        return sql.read("release/looked_at").with("slices", extract.rows()).with("release", extract.folder());
    }

    private String complaint(String test, Extract extract, Database database) {
        Sql select = sql.read(test)
                .with("landing", run.home().landing())
                .with("extract", extract.condition());
        try (Database own = database.another()) {
            return complaint(test, own.list(select, Verification::row));
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
