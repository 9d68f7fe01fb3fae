package nianbao.observation;

/**
 * A total that the sender stated: never a figure of the warehouse, only something to hold the figures against.
 *
 * @param figure the stated total; its division is the one named by the row, or null
 * @param coversFrom first position of the figures that the total adds up
 * @param coversTo last position, inclusive
 */
public record ControlTotal(Observation figure, int coversFrom, int coversTo) {}
