package nianbao.reading.value;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of a row or a column are measured.
 *
 * @param word the unit that the heading, the row or the sheet gives, or null
 * @param unit the unit of the figures in the warehouse
 * @param factor what one of the figures is worth in that unit
 * @param fractions whether they are rates that were not multiplied by 100
 * @param rounded whether they are rounded whatever their unit
 * @param values words that stand for figures
 */
record Measure(@Nullable String word, String unit, BigDecimal factor, boolean fractions, boolean rounded, Map<String, BigDecimal> values) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    boolean isPercent() {
        return unit.equals("percent");
    }

    /** Whether the numbers in the cells are the figures. */
    boolean isPlain() {
        return !isPercent() && !isScaled() && !rounded;
    }

    boolean isScaled() {
        return factor.compareTo(BigDecimal.ONE) != 0;
    }

    /** What one of the numbers in the cells is worth in the unit of the warehouse; null when they are the figures. */
    @Nullable BigDecimal written() {
        BigDecimal worth = isPercent() && fractions ? HUNDRED : factor;
        return worth.compareTo(BigDecimal.ONE) == 0 ? null : worth;
    }
}
