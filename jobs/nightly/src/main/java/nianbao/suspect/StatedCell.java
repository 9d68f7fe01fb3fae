package nianbao.suspect;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it stands in a cell, be it of a division or a total. Two are the same when they stand in the same cell.
 *
 * @param place whose figure it is: a division, or the rows that a total covers
 * @param period the months that it covers, empty of a total
 * @param precision half the last digit stated, or null
 * @param position the row or column of its division
 * @param factor what one of the numbers that stand there is worth in the unit of {@code value}
 * @param calculated whether a formula gives it
 * @param before the figure of the year before, where there is one
 */
record StatedCell(
        String sheet,
        String cell,
        Series series,
        String place,
        @Nullable String division,
        String period,
        BigDecimal value,
        String status,
        @Nullable BigDecimal precision,
        int position,
        BigDecimal factor,
        boolean calculated,
        @Nullable BigDecimal before) {

    private static final MathContext DIGITS = new MathContext(20);

    /** What the figures of a column have in common. */
    record Series(String sheet, String form, int year, String indicator, @Nullable String breakdown, @Nullable String category) {}

    /** What the figures of a row have in common that are about the same part of what is counted. */
    record Together(String form, int year, String period, String place, @Nullable String breakdown, @Nullable String category) {}

    Together together() {
        return new Together(series.form(), series.year(), period, place, series.breakdown(), series.category());
    }

    String indicator() {
        return series.indicator();
    }

    /** How many decimals it has. */
    int decimals() {
        return Math.max(0, value.stripTrailingZeros().scale());
    }

    /** A figure as it would be written into the cell, in the unit of its column. */
    BigDecimal written(BigDecimal figure) {
        BigDecimal number = figure.divide(factor, DIGITS).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    boolean isTotal() {
        return period.isEmpty();
    }

    BigDecimal open() {
        return precision == null ? BigDecimal.ZERO : precision;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatedCell cellOfOther && cell.equals(cellOfOther.cell) && sheet.equals(cellOfOther.sheet);
    }

    @Override
    public int hashCode() {
        return 31 * cell.hashCode() + sheet.hashCode();
    }
}
