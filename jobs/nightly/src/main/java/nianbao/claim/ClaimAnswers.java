package nianbao.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;
import nianbao.warehouse.ReadOnly;
import nianbao.warehouse.Unanswerable;
import org.jspecify.annotations.Nullable;

/** Answers the questions that claims put to a warehouse, and no statement that could change anything. */
record ClaimAnswers(Database warehouse) {

    private static final int DIGITS = 6;

    /** The figure that a query gives; none when it gives no row. */
    ClaimedFigure figure(String query) throws SQLException {
        List<ClaimedFigure> figures = ask(query, ClaimAnswers::figure);
        if (figures.size() > 1) {
            throw new Unanswerable(ClaimWords.title("several_rows", figures.size()));
        }
        return figures.isEmpty() ? ClaimedFigure.NONE : figures.get(0);
    }

    /** How many rows a query gives. */
    long count(String query) throws SQLException {
        return ask("select count(*) as number from (" + query + ")", row -> row.getLong("number")).get(0);
    }

    /** Whether a condition is met; one with an unknown in it is not broken. */
    boolean isBroken(String condition, String figures) throws SQLException {
        return ask("select (" + condition + ") as met from (" + figures + ")", row -> "false".equals(row.getString("met")))
                .get(0);
    }

    private <T> List<T> ask(String query, Database.Row<T> row) throws SQLException {
        return warehouse.list(new Sql(new ReadOnly(query).statement(warehouse.connection())), row);
    }

    private static ClaimedFigure figure(ResultSet row) throws SQLException {
        Set<String> columns = columns(row);
        if (!columns.contains("value")) {
            throw new Unanswerable(ClaimWords.title("no_value"));
        }
        return new ClaimedFigure(
                decimal(row.getObject("value")),
                columns.contains("reported") ? integer(row.getObject("reported")) : null,
                columns.contains("expected") ? integer(row.getObject("expected")) : null,
                columns.contains("period_start") ? day(row.getDate("period_start")) : null,
                columns.contains("period_end") ? day(row.getDate("period_end")) : null,
                columns.contains("kind") ? row.getString("kind") : null);
    }

    private static Set<String> columns(ResultSet row) throws SQLException {
        int count = row.getMetaData().getColumnCount();
        List<String> labels = new java.util.ArrayList<>();
        for (int column : IntStream.rangeClosed(1, count).toArray()) {
            labels.add(row.getMetaData().getColumnLabel(column));
        }
        return labels.stream().collect(Collectors.toSet());
    }

    private static @Nullable BigDecimal decimal(Object value) throws SQLException {
        if (value == null) {
            return null;
        }
        if (!(value instanceof Number)) {
            throw new Unanswerable(ClaimWords.title("value_is_no_number", value));
        }
        return new BigDecimal(value.toString()).setScale(DIGITS, RoundingMode.HALF_UP);
    }

    private static @Nullable Integer integer(Object number) {
        return number == null ? null : ((Number) number).intValue();
    }

    private static @Nullable LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
