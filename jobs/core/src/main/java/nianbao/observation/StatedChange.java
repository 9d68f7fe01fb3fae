package nianbao.observation;

import java.util.Locale;

/**
 * A change that a table states beside the figures that it compares: something to hold them against, and no figure itself. One
 * that may be meant in several ways is stated in each of them.
 *
 * @param figure what changed, with the cell of the change and, as its value, the change: in per cent of the figure before, or in
 *     the unit of the figure; the precision is half the last digit stated
 * @param before the year that it is compared with
 * @param printed the change as its reader sees it
 */
public record StatedChange(Observation figure, Way way, int before, String printed) {

    /** What a change is counted in. */
    public enum Way {
        /** Parts of a hundred of the figure before. */
        PERCENT,
        /** The figure's own unit. */
        DIFFERENCE;

        /** The lower-case word, as stored. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
