package nianbao.suspect;

import java.util.Objects;

/** How much it takes to believe that a cell is wrong. */
final class Weight {

    private static final int TYPED = 10;
    private static final int CALCULATED = 30;
    /** A formula that adds up something else than the rule does. */
    private static final int MISTAKEN_FORMULA = 5;

    private Weight() {}

    static int of(StatedCell cell, Conflict conflict) {
        if (!cell.calculated()) {
            return TYPED;
        }
        boolean itself = conflict.broken().stream()
                .anyMatch(equation -> equation.when(sum -> Objects.equals(sum.result(), cell), rate -> rate.rate().equals(cell), other -> false));
        return itself ? MISTAKEN_FORMULA : CALCULATED;
    }
}
