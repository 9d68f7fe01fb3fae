package nianbao.comparison;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import nianbao.warehouse.Database;
import org.jspecify.annotations.Nullable;

/** Reads the rows of {@code figure.sql}, of which there are many: a column is looked for by its name once. */
final class FigureRows implements Database.Row<FigureRows.Figure> {

    /** A figure, with the numbers of its division and of its line. */
    record Figure(int place, int line, ComparedFigure compared) {}

    private final Map<String, Integer> columns = new HashMap<>();

    @Override
    public Figure read(ResultSet row) throws SQLException {
        return new Figure(number(row, "place"), number(row, "line"), figure(row));
    }

    private ComparedFigure figure(ResultSet row) throws SQLException {
        return new ComparedFigure(
                number(row, "year"),
                decimal(row, "value"),
                new Months(number(row, "first_month"), number(row, "last_month")),
                new Coverage(number(row, "reported"), number(row, "expected")),
                before(row),
                decimal(row, "change"),
                decimal(row, "change_pct"),
                decimal(row, "change_points"),
                new ComparedFigure.Breaks(
                        is(row, "other_months"), is(row, "definition_break"), is(row, "unit_break"), is(row, "boundary_change")));
    }

    private ComparedFigure.@Nullable Before before(ResultSet row) throws SQLException {
        if (row.getObject(column(row, "previous_reported")) == null) {
            return null;
        }
        return new ComparedFigure.Before(
                new Months(number(row, "previous_first_month"), number(row, "previous_last_month")),
                new Coverage(number(row, "previous_reported"), number(row, "previous_expected")));
    }

    private int number(ResultSet row, String column) throws SQLException {
        return row.getInt(column(row, column));
    }

    private boolean is(ResultSet row, String column) throws SQLException {
        return row.getBoolean(column(row, column));
    }

    private BigDecimal decimal(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column(row, column));
    }

    private int column(ResultSet row, String name) throws SQLException {
        Integer known = columns.get(name);
        if (known == null) {
            known = row.findColumn(name);
            columns.put(name, known);
        }
        return known;
    }
}
