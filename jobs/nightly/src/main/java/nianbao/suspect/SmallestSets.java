package nianbao.suspect;

import com.google.ortools.sat.CpSolverStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The lightest sets of several cells with which, changed, all equations around a conflict hold, found by a solver of constraints
 * over whole numbers: figures of very different size beside each other lead those over binary fractions astray. What it says is
 * held against the equations again.
 *
 * @param effort how much the solver may take, in its own measure of about a second, which is the same on each machine
 */
record SmallestSets(Conflict conflict, Domains domains, double effort) {

    /** Many cells that may all be the one are no help to anybody. */
    private static final int MOST = 40;
    private static final int MOST_ROUNDS = 100;
    private static final int MOST_CELLS = 4_000;

    Localization found() {
        try {
            return solved(model());
        } catch (ArithmeticException tooLarge) {
            return new Localization(conflict, List.of(), false, 0);
        }
    }

    /** The cells of the broken equations and of those that touch them, with all equations about these. */
    private ChangeModel model() {
        Set<StatedCell> near = new TreeSet<>(CellOrder.BY_PLACE);
        conflict.about(conflict.cells().toList()).forEach(equation -> near.addAll(equation.cells()));
        if (near.size() > MOST_CELLS) {
            throw new ArithmeticException("too many cells");
        }
        List<Equation> equations = conflict.about(near);
        BigDecimal most = equations.stream().map(SmallestSets::size).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        ChangeModel model = new ChangeModel();
        near.forEach(cell -> model.allow(cell, domains.of(cell), most));
        equations.forEach(model::hold);
        model.weigh(conflict);
        return model;
    }

    /** No figure needs to be larger than all of an equation together. */
    private static BigDecimal size(Equation equation) {
        return equation.cells().stream().map(cell -> cell.value().abs()).reduce(BigDecimal.TEN, BigDecimal::add).add(BigDecimal.ONE);
    }

    private Localization solved(ChangeModel model) {
        Propagation propagation = new Propagation(conflict, domains);
        List<Solution> solutions = new ArrayList<>();
        double used = 0;
        long lightest = Long.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS && solutions.size() < MOST; round++) {
            ChangeModel.Solved solved = model.solve(effort - used);
            used += solved.effort();
            if (solved.status() != CpSolverStatus.OPTIMAL) {
                return new Localization(conflict, solutions, solved.status() == CpSolverStatus.INFEASIBLE, used);
            }
            if (solved.weight() > lightest) {
                return new Localization(conflict, solutions, true, used);
            }
            propagation.changing(solved.cells()).ifPresent(solutions::add);
            if (!solutions.isEmpty()) {
                lightest = Math.min(lightest, solved.weight());
            }
            model.exclude(solved.cells());
        }
        return new Localization(conflict, solutions, false, used);
    }
}
