package nianbao.comparison;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import nianbao.warehouse.Database;
import org.jspecify.annotations.Nullable;

/** Reads the rows of {@code figure.sql}, of which there are many: where a column stands is asked for the first of them alone. */
final class FigureRows implements Database.Row<FigureRows.Figure> {

    /** A figure, with the numbers of its division and of its line. */
    record Figure(int place, int line, ComparedFigure compared) {}

    /** The columns, called as in the query. */
    private enum Column {
        PLACE,
        LINE,
        YEAR,
        VALUE,
        CHANGE,
        CHANGE_PCT,
        CHANGE_POINTS,
        OTHER_MONTHS,
        DEFINITION_BREAK,
        UNIT_BREAK,
        BOUNDARY_CHANGE,
        REPORTED,
        EXPECTED,
        PREVIOUS_REPORTED,
        PREVIOUS_EXPECTED,
        FIRST_MONTH,
        LAST_MONTH,
        PREVIOUS_FIRST_MONTH,
        PREVIOUS_LAST_MONTH
    }

    private int[] places = {};

    @Override
    public Figure read(ResultSet row) throws SQLException {
        if (places.length == 0) {
            places = places(row);
        }
        return new Figure(number(row, Column.PLACE), number(row, Column.LINE), figure(row));
    }

    private static int[] places(ResultSet row) throws SQLException {
        int[] places = new int[Column.values().length];
        for (Column column : Column.values()) {
            places[column.ordinal()] = row.findColumn(column.name().toLowerCase(Locale.ROOT));
        }
        return places;
    }

    private ComparedFigure figure(ResultSet row) throws SQLException {
        return new ComparedFigure(
                number(row, Column.YEAR),
                decimal(row, Column.VALUE),
                new Months(number(row, Column.FIRST_MONTH), number(row, Column.LAST_MONTH)),
                new Coverage(number(row, Column.REPORTED), number(row, Column.EXPECTED)),
                before(row),
                decimal(row, Column.CHANGE),
                decimal(row, Column.CHANGE_PCT),
                decimal(row, Column.CHANGE_POINTS),
                new ComparedFigure.Breaks(
                        is(row, Column.OTHER_MONTHS), is(row, Column.DEFINITION_BREAK), is(row, Column.UNIT_BREAK), is(row, Column.BOUNDARY_CHANGE)));
    }

    private ComparedFigure.@Nullable Before before(ResultSet row) throws SQLException {
        int reported = number(row, Column.PREVIOUS_REPORTED);
        if (row.wasNull()) {
            return null;
        }
        return new ComparedFigure.Before(
                new Months(number(row, Column.PREVIOUS_FIRST_MONTH), number(row, Column.PREVIOUS_LAST_MONTH)),
                new Coverage(reported, number(row, Column.PREVIOUS_EXPECTED)));
    }

    private int number(ResultSet row, Column column) throws SQLException {
        return row.getInt(places[column.ordinal()]);
    }

    private boolean is(ResultSet row, Column column) throws SQLException {
        return row.getBoolean(places[column.ordinal()]);
    }

    private BigDecimal decimal(ResultSet row, Column column) throws SQLException {
        return row.getBigDecimal(places[column.ordinal()]);
    }
}
