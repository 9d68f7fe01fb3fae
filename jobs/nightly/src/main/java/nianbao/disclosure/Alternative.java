package nianbao.disclosure;

import java.util.Map;

/**
 * Figures that others could take for the true ones, as they agree with everything that is published.
 *
 * @param changes by how much they differ from the true ones, by the numbers of their cells; the rest is the same
 */
record Alternative(Map<Integer, Double> changes) {

    /** Solvers of linear programs are that exact. */
    private static final double NEARLY = 1 - 1e-6;

    /** Whether it shows that what is demanded is so. */
    boolean shows(Demand demand) {
        return changes.getOrDefault(demand.cell(), 0.0) / demand.change() >= NEARLY;
    }

    boolean changes(int cell) {
        return changes.containsKey(cell);
    }

    /**
     * That a cell could be another figure.
     *
     * @param change how much more at least, or less where it is negative; not zero
     */
    record Demand(int cell, double change) {}
}
