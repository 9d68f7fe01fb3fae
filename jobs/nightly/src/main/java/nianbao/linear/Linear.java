package nianbao.linear;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Figures of indicators, each times a factor, add up to something in a range.
 *
 * @param result the indicator that the others give, where the condition has one by itself on a side
 */
public record Linear(Map<String, BigDecimal> factors, Interval range, Optional<String> result) {

    /** That some figures add up to another. */
    public static Linear sum(String total, Collection<String> parts) {
        Map<String, BigDecimal> factors = new LinkedHashMap<>();
        parts.forEach(part -> factors.put(part, BigDecimal.ONE.negate()));
        factors.merge(total, BigDecimal.ONE, BigDecimal::add);
        return new Linear(factors, Interval.of(BigDecimal.ZERO), Optional.of(total));
    }

    /** Whether it holds of sums where it holds of what is added up. */
    public boolean holdsOfSums() {
        return isZeroOrFar(range.low()) && isZeroOrFar(range.high());
    }

    private static boolean isZeroOrFar(BigDecimal end) {
        return end.signum() == 0 || end.abs().compareTo(Interval.ALL.high()) == 0;
    }
}
