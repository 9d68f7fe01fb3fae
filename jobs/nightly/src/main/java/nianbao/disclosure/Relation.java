package nianbao.disclosure;

/**
 * Figures, each times a factor, that always add up to the same.
 *
 * @param cells numbers of the cells
 * @param factors those of each
 */
record Relation(int[] cells, double[] factors) {}
