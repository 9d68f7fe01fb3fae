package nianbao.observation;

import java.util.Locale;

/**
 * A total that the sender stated: something to hold the figures against.
 *
 * @param figure the stated total; its division is the one named by the row, or null
 * @param relation what it is to the figures that it covers
 * @param coversFrom first position of these figures
 * @param coversTo last position, inclusive
 */
public record ControlTotal(Observation figure, Relation relation, int coversFrom, int coversTo) {

    /** What a total is to the rows that stand there. */
    public enum Relation {
        /** Their sum. */
        SUM,
        /** No less than their sum, as it counts others too that have no row. */
        AT_LEAST;

        /** The lower-case word, as stored. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
