package nianbao.disclosure;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.disclosure.Alternative.Demand;

/**
 * By how much cells change together. Only cells that can change with those that something is asked of are looked at.
 *
 * @param changeable the cells that can change at all
 */
final class LinearProgram implements AutoCloseable {

    private static final double NOTHING = 1e-7;

    private final Alternatives alternatives;
    private final BitSet changeable;
    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final Map<Integer, Change> changes = new LinkedHashMap<>();
    private final Set<Relation> held = Collections.newSetFromMap(new IdentityHashMap<>());

    LinearProgram(Alternatives alternatives, BitSet changeable) {
        this.alternatives = alternatives;
        this.changeable = changeable;
        solver.objective().setMinimization();
    }

    /** How far a cell goes up and down. */
    private record Change(MPVariable up, MPVariable down) {

        double value() {
            return up.solutionValue() - down.solutionValue();
        }
    }

    /** That a cell changes so far, and not the other way round. */
    void ask(Demand demand) {
        Change change = change(demand.cell());
        boolean rises = demand.change() > 0;
        (rises ? change.up : change.down).setLb(Math.abs(demand.change()));
        (rises ? change.down : change.up).setUb(0);
    }

    /** That a cell better changes so far, or some way. */
    void wish(Demand demand) {
        Change change = change(demand.cell());
        double far = Math.abs(demand.change());
        MPVariable part = solver.makeNumVar(0, 1, "");
        MPConstraint within = solver.makeConstraint(0, MPSolver.infinity());
        within.setCoefficient(change.up, demand.change() > 0 ? 1 : -1);
        within.setCoefficient(change.down, demand.change() > 0 ? -1 : 1);
        within.setCoefficient(part, -far);
        solver.objective().setCoefficient(part, -1);
    }

    /** What it costs to change some cells by one. */
    void weigh(BitSet some, double by) {
        changes.forEach((cell, change) -> {
            if (some.get(cell)) {
                solver.objective().setCoefficient(change.up, alternatives.cells().get(cell).weight() * by);
                solver.objective().setCoefficient(change.down, alternatives.cells().get(cell).weight() * by);
            }
        });
    }

    /** The changes; none where not all that is asked can be. */
    Optional<Alternative> solve() {
        if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
            return Optional.empty();
        }
        Map<Integer, Double> found = new HashMap<>();
        changes.forEach((cell, change) -> {
            if (Math.abs(change.value()) > NOTHING) {
                found.put(cell, change.value());
            }
        });
        return Optional.of(new Alternative(Map.copyOf(found)));
    }

    private Change change(int cell) {
        Deque<Integer> next = new ArrayDeque<>();
        Change change = changes.computeIfAbsent(cell, number -> begin(number, next));
        while (!next.isEmpty()) {
            for (Relation relation : alternatives.relationsOf(next.remove())) {
                if (held.add(relation)) {
                    hold(relation, next);
                }
            }
        }
        return change;
    }

    private Change begin(int cell, Deque<Integer> next) {
        next.add(cell);
        return new Change(solver.makeNumVar(0, MPSolver.infinity(), ""), solver.makeNumVar(0, alternatives.cells().get(cell).room(), ""));
    }

    private void hold(Relation relation, Deque<Integer> next) {
        MPConstraint same = solver.makeConstraint(0, 0);
        for (int i = 0; i < relation.cells().length; i++) {
            if (changeable.get(relation.cells()[i])) {
                Change change = changes.computeIfAbsent(relation.cells()[i], number -> begin(number, next));
                same.setCoefficient(change.up, relation.factors()[i]);
                same.setCoefficient(change.down, -relation.factors()[i]);
            }
        }
    }

    @Override
    public void close() {
        solver.delete();
    }
}
