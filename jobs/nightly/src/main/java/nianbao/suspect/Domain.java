package nianbao.suspect;

import java.math.BigDecimal;
import nianbao.definition.Bounds;
import nianbao.linear.Interval;

/**
 * What figures the cells of a column can have at all.
 *
 * @param decimals no more than those of the others have
 */
record Domain(Interval range, int decimals) {

    static Domain of(Bounds bounds, int decimals, BigDecimal least) {
        BigDecimal minimum = bounds.minimum();
        BigDecimal maximum = bounds.maximum();
        Interval above = minimum != null ? Interval.atLeast(minimum) : least.signum() >= 0 ? Interval.atLeast(BigDecimal.ZERO) : Interval.ALL;
        Interval range = maximum == null ? above : above.meet(Interval.atMost(maximum));
        return new Domain(range, bounds.whole() ? 0 : decimals);
    }

    Interval within(Interval allowed) {
        return range.meet(allowed).withDecimals(decimals);
    }
}
