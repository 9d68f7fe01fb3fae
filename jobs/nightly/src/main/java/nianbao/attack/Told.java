package nianbao.attack;

import java.util.Map;

/**
 * What a file says of figures: each times its factor they add up to something in a range.
 *
 * @param factors by the numbers of the figures
 * @param where in which file and place
 */
public record Told(Map<Integer, Double> factors, double low, double high, String where) {

    /** That a figure is so much, as it is written with so many decimals. */
    static Told value(int figure, double value, double open, String where) {
        return new Told(Map.of(figure, 1.0), value - open, value + open, where);
    }

    /** That one is not less than another. */
    static Told notLess(int more, int less, String where) {
        return new Told(Map.of(more, 1.0, less, -1.0), 0, Double.POSITIVE_INFINITY, where);
    }
}
