package nianbao.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One year of a line, beside the year before it that there is.
 *
 * @param months the first and the last month that it covers
 * @param breaks of what it is not like the year before: its definition, its unit, its boundary
 */
public record LineFigure(
        int year,
        @Nullable BigDecimal value,
        @Nullable BigDecimal previous,
        @Nullable BigDecimal change,
        @Nullable BigDecimal changePct,
        @Nullable BigDecimal changePoints,
        @Nullable BigDecimal likePct,
        @Nullable BigDecimal likePoints,
        int reported,
        int expected,
        int firstMonth,
        int lastMonth,
        boolean definitionBreak,
        boolean unitBreak,
        boolean boundaryChange) {

    static LineFigure of(ResultSet row) throws SQLException {
        ReportRow read = new ReportRow(row);
        return new LineFigure(
                read.number("year"),
                read.decimalOrNone("value"),
                read.number("previous_year") == read.number("year") - 1 ? read.decimalOrNone("previous") : null,
                read.decimalOrNone("change"),
                read.decimalOrNone("change_pct"),
                read.decimalOrNone("change_points"),
                read.decimalOrNone("like_change_pct"),
                read.decimalOrNone("like_change_points"),
                read.number("reported"),
                read.number("expected"),
                read.number("first_month"),
                read.number("last_month"),
                read.is("definition_break"),
                read.is("unit_break"),
                read.is("boundary_change"));
    }

    /** Whether it covers less than its year. */
    public boolean isPart() {
        return firstMonth != 1 || lastMonth != 12;
    }

    /** Whether not all divisions reported that should have. */
    public boolean isIncomplete() {
        return reported < expected;
    }

    /** Whether it must not be read as a continuation of the year before. */
    public boolean isBreak() {
        return definitionBreak || unitBreak || boundaryChange;
    }
}
