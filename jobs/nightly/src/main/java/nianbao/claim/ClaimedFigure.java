package nianbao.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the warehouse holds where a claim points to.
 *
 * @param value null when there is none
 * @param reported how many divisions stand behind it; null when that is not known
 * @param start the first day that it covers; null when that is not known
 * @param kind flow, stock or rate; null when that is not known
 */
record ClaimedFigure(@Nullable BigDecimal value, @Nullable Integer reported, @Nullable Integer expected, @Nullable LocalDate start, @Nullable LocalDate end, @Nullable String kind) {

    static final ClaimedFigure NONE = new ClaimedFigure(null, null, null, null, null, null);

    boolean isComplete() {
        return reported == null || expected == null || reported >= expected;
    }

    /** A stock is counted on a day, and what it covers says nothing. */
    boolean isOf(ClaimedPeriod period) {
        return start == null || end == null || "stock".equals(kind) || period.fits(start, end);
    }

    /** Whether divisions that have not reported could only add to it. */
    boolean canOnlyGrow() {
        return "flow".equals(kind) || "stock".equals(kind);
    }
}
