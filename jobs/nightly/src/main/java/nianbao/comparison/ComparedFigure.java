package nianbao.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value of one year beside the one of the year before.
 *
 * @param before null, as are the changes, when the year before has no figure
 * @param change null, as are the others, where it was counted in other months
 * @param changePct null for a share, which changes by points, and from a zero
 */
record ComparedFigure(
        int year,
        @Nullable BigDecimal value,
        Months months,
        Coverage coverage,
        @Nullable Before before,
        BigDecimal change,
        BigDecimal changePct,
        BigDecimal changePoints,
        Breaks breaks) {

    /** Whether it is not published. */
    boolean isHidden() {
        return value == null;
    }

    /** In what it is not like the year before: the months that it was counted in, its definition, its unit, the boundary of its division. */
    record Breaks(boolean months, boolean definition, boolean unit, boolean boundary) {

        /** Whether a series cannot be read on over it, but for its months, which stand beside it. */
        boolean isMarked() {
            return definition || unit || boundary;
        }
    }

    /** What the value of the year before rests on. */
    record Before(Months months, Coverage coverage) {}

    /** Whether there is a change, but nothing to relate it to. */
    boolean isFromZero() {
        return change != null && changePct == null && changePoints == null;
    }
}
