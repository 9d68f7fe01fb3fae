package nianbao.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import nianbao.definition.Title;

/** One row of {@code comparison.sql}. */
record ComparisonRow(Title form, Block.Place place, Line.Item item, Figure figure) {

    static ComparisonRow of(ResultSet row) throws SQLException {
        return new ComparisonRow(title(row, "form"), place(row), item(row), figure(row));
    }

    private static Block.Place place(ResultSet row) throws SQLException {
        return new Block.Place(
                row.getString("division_code"), row.getString("division_name"), row.getString("level"));
    }

    private static Line.Item item(ResultSet row) throws SQLException {
        return new Line.Item(
                row.getString("indicator"),
                row.getString("breakdown"),
                row.getString("category"),
                title(row, "title"),
                row.getInt("depth"),
                row.getString("unit"),
                row.getString("kind"));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                row.getInt("year"),
                row.getBigDecimal("value"),
                new Months(row.getInt("first_month"), row.getInt("last_month")),
                new Coverage(row.getInt("reported"), row.getInt("expected")),
                before(row),
                row.getBigDecimal("change"),
                row.getBigDecimal("change_pct"),
                row.getBigDecimal("change_points"));
    }

    private static Figure.Before before(ResultSet row) throws SQLException {
        if (row.getObject("previous_reported") == null) {
            return null;
        }
        return new Figure.Before(
                new Months(row.getInt("previous_first_month"), row.getInt("previous_last_month")),
                new Coverage(row.getInt("previous_reported"), row.getInt("previous_expected")));
    }

    private static Title title(ResultSet row, String column) throws SQLException {
        return new Title(row.getString(column + "_zh"), row.getString(column + "_en"));
    }
}
