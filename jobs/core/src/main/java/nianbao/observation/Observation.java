package nianbao.observation;

import java.math.BigDecimal;

/**
 * One figure and the cell it came from.
 *
 * @param value exact, in {@code unit}; null unless the status is {@link Status#REPORTED} or {@link Status#INCLUDED_ELSEWHERE}
 * @param breakdown null, as is {@code category}, for the total of the indicator
 * @param precision half the last digit stated, in {@code unit}; null for a figure stated exactly
 * @param position the row (or column) of the division in its table, by which a control total says what it covers
 */
public record Observation(
        String form,
        Period period,
        String divisionCode,
        String indicator,
        String breakdown,
        String category,
        BigDecimal value,
        String unit,
        Status status,
        BigDecimal precision,
        String submission,
        String sheet,
        String cell,
        int position) {}
