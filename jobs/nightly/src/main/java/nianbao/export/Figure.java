package nianbao.export;

import java.math.BigDecimal;

/**
 * A value of one year beside the one of the year before.
 *
 * @param before null, as are the changes, when the year before has no figure
 * @param mark as in the view {@code year_on_year}, or null
 */
record Figure(
        int year,
        BigDecimal value,
        Months months,
        Coverage coverage,
        Before before,
        BigDecimal change,
        BigDecimal changePct,
        BigDecimal changePoints,
        String mark) {

    /** What the value of the year before rests on. */
    record Before(Months months, Coverage coverage) {}
}
