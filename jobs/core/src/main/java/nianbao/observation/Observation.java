package nianbao.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure and the cell it came from.
 *
 * @param value exact, in {@code unit}; null unless the status is {@link Status#REPORTED}, {@link Status#NOT_SIGNIFICANT} or {@link Status#INCLUDED_ELSEWHERE}
 * @param breakdown null, as is {@code category}, for the total of the indicator
 * @param precision half the last digit stated, in {@code unit}; null for a figure stated exactly
 * @param factor what one of the numbers of its column is worth in {@code unit}; null when they are the figures
 * @param calculated whether a formula gives the figure
 * @param position the row (or column) of the division in its table, by which a control total says what it covers; -1 of a total
 */
public record Observation(
        String form,
        Period period,
        @Nullable String divisionCode,
        String indicator,
        @Nullable String breakdown,
        @Nullable String category,
        @Nullable BigDecimal value,
        String unit,
        Status status,
        @Nullable BigDecimal precision,
        String submission,
        String sheet,
        String cell,
        @Nullable BigDecimal factor,
        boolean calculated,
        int position) {

    private static final int NOWHERE = -1;

    /** The same place with what something else states of it. */
    public Observation stating(BigDecimal stated, BigDecimal open) {
        return new Observation(
                form, period, divisionCode, indicator, breakdown, category, stated, unit, status, open, submission, sheet, cell, factor, calculated, position);
    }

    /** Likewise in another cell. */
    public Observation at(String other) {
        return new Observation(
                form, period, divisionCode, indicator, breakdown, category, value, unit, status, precision, submission, sheet, other, factor, calculated, position);
    }

    /** The same figure of another division that a table states beside its rows, so that no total of theirs covers it. */
    public Observation ofWhole(@Nullable String division) {
        return new Observation(
                form, period, division, indicator, breakdown, category, value, unit, status, precision, submission, sheet, cell, factor, calculated, NOWHERE);
    }
}
