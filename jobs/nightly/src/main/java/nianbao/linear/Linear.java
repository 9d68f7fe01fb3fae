package nianbao.linear;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Figures of indicators, each times a factor, add up to something in a range.
 *
 * @param result the indicator that the others give, where the condition has one by itself on a side
 */
public record Linear(Map<String, BigDecimal> factors, Interval range, Optional<String> result) {

    /** Whether it holds of sums where it holds of what is added up. */
    public boolean holdsOfSums() {
        return isZeroOrFar(range.low()) && isZeroOrFar(range.high());
    }

    private static boolean isZeroOrFar(BigDecimal end) {
        return end.signum() == 0 || end.abs().compareTo(Interval.ALL.high()) == 0;
    }
}
