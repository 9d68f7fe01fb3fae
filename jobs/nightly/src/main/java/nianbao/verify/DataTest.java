package nianbao.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;

/**
 * A query of which every row is a failure.
 *
 * @param place where it stands
 */
record DataTest(String place, Sql query) {

    private static final int ROWS_SHOWN = 3;

    /** Its first rows, under its name; nothing when there are none. */
    String complaint(Database database) {
        try (Database own = database.another()) {
            return complaint(own.list(query, DataTest::row));
        } catch (SQLException e) {
            throw new IllegalStateException(place + " cannot be run: " + e.getMessage(), e);
        }
    }

    private String complaint(List<String> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        return rows.stream()
                .limit(ROWS_SHOWN)
                .map(row -> "\n    " + row)
                .reduce("\n  " + place + ", " + rows.size() + " rows, such as", String::concat);
    }

    private static String row(ResultSet row) throws SQLException {
        StringJoiner cells = new StringJoiner(", ");
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            cells.add(row.getMetaData().getColumnLabel(column) + " " + row.getString(column));
        }
        return cells.toString();
    }
}
