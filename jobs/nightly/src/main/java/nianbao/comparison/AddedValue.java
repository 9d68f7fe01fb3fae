package nianbao.comparison;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.duckdb.DuckDBStruct;
import org.jspecify.annotations.Nullable;

/**
 * What a query gives for a cell: a text, a number, nothing, or a figure with what is to be known about it, {@code {'value': …, 'unit': …,
 * 'part_year': …, 'series_break': …}}, each but the value where there is something to say.
 *
 * @param unit empty where the value does not bear its own
 * @param isPart whether it counts some months of its year alone
 * @param isBreak whether it does not simply compare with the year before
 */
record AddedValue(@Nullable Object content, String unit, boolean isPart, boolean isBreak) {

    static AddedValue of(@Nullable Object given) throws SQLException {
        if (!(given instanceof DuckDBStruct figure)) {
            return new AddedValue(given, "", false, false);
        }
        Map<String, Object> parts = figure.getMap();
        return new AddedValue(
                parts.get("value"),
                Objects.requireNonNullElse((String) parts.get("unit"), ""),
                Boolean.TRUE.equals(parts.get("part_year")),
                Boolean.TRUE.equals(parts.get("series_break")));
    }

    /** Whether it is a figure that is not published. */
    boolean isHidden() {
        return content == null && !unit.isEmpty();
    }

    boolean isNumber() {
        return content instanceof Number;
    }

    BigDecimal number() {
        return content instanceof BigDecimal number ? number : new BigDecimal(String.valueOf(content));
    }

    boolean isWhole() {
        return number().stripTrailingZeros().scale() <= 0;
    }

    String text() {
        return content == null ? "" : content.toString();
    }
}
