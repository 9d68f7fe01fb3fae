package nianbao.export;

import java.math.BigDecimal;

/**
 * A value of one year beside the one of the year before.
 *
 * @param before null, as are the changes, when the year before has no figure
 * @param changePct null for a share, which changes by points, and from a zero
 */
record ComparedFigure(
        int year,
        BigDecimal value,
        Months months,
        Coverage coverage,
        Before before,
        BigDecimal change,
        BigDecimal changePct,
        BigDecimal changePoints) {

    /** What the value of the year before rests on. */
    record Before(Months months, Coverage coverage) {}

    /** Whether there is a change, but nothing to relate it to. */
    boolean isFromZero() {
        return change != null && changePct == null && changePoints == null;
    }
}
