package nianbao.reading.value;

import java.math.BigDecimal;
import nianbao.observation.Status;
import org.jspecify.annotations.Nullable;

/**
 * What one cell says.
 *
 * @param value null unless the status is reported, or not significant
 * @param precision half the last digit stated; null when stated exactly
 */
record Figure(@Nullable BigDecimal value, Status status, @Nullable BigDecimal precision) {

    /**
     * Digits before the point, of which the column of figures has 22: then any sum of them that is asked for has room in
     * it too.
     */
    static final int LARGEST_DIGITS = 18;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    boolean isTooLarge() {
        return value != null && isTooLarge(value);
    }

    static boolean isTooLarge(BigDecimal value) {
        return value.precision() - value.scale() > LARGEST_DIGITS;
    }

    static Figure exactly(BigDecimal value) {
        return new Figure(value, Status.REPORTED, null);
    }

    /** A figure in units of {@code factor}, of which so many decimals were stated. */
    static Figure rounded(BigDecimal value, int decimals, BigDecimal factor) {
        return new Figure(value, Status.REPORTED, HALF.movePointLeft(Math.max(0, decimals)).multiply(factor).stripTrailingZeros());
    }

    /** Less than half of a unit that is worth {@code factor}. */
    static Figure notSignificant(BigDecimal factor) {
        return new Figure(BigDecimal.ZERO, Status.NOT_SIGNIFICANT, HALF.multiply(factor).stripTrailingZeros());
    }

    static Figure without(Status status) {
        return new Figure(null, status, null);
    }
}
