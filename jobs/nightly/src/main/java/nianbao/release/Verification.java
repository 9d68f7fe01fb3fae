package nianbao.release;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import nianbao.warehouse.Database;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Run;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/** Runs every test of {@code sql/tests} on a release that nobody sees yet; a row is a failure. */
public record Verification(Run run, SqlFolder sql) {

    private static final int ROWS_SHOWN = 3;

    /** Fails, naming each broken test with its first rows, unless every test gives none. */
    public void pass() throws SQLException {
        StringBuilder broken = new StringBuilder();
        try (Database views = Database.readOnly(Draft.folder(run).resolve(Views.FILE))) {
            for (String test : sql.names("tests")) {
                broken.append(complaint(test, rows(views, test)));
            }
        }
        if (!broken.isEmpty()) {
            throw new Failure("The release " + run.name() + " does not pass its tests and is not published;"
                    + " the one before it stays in force. Find out how these rows came about:" + broken);
        }
    }

    private List<String> rows(Database views, String test) throws SQLException {
        Path landing = run.home().landing();
        Sql select = sql.read(test).with("landing", landing);
        return views.list(select, Verification::row);
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
