package nianbao.attack;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.DoubleStream;
import nianbao.linear.NativeSolver;

/** Between which bounds a hidden figure lies, by all that is told; counts are taken to be zero or more. */
public final class ToldBounds {

    /** What the solver leaves open. */
    private static final double OPEN = 1e-4;
    private static final double TIMES = 100;
    private static final MPSolverParameters PLAINLY = plainly();

    // GLOP calls infeasible what it finds to be that or unbounded before it begins, so that nothing is unbounded here.
    private final double far;
    private final Map<Integer, List<Told>> toldOf = new HashMap<>();

    private static MPSolverParameters plainly() {
        NativeSolver.isThere();
        MPSolverParameters parameters = new MPSolverParameters();
        parameters.setIntegerParam(MPSolverParameters.IntegerParam.PRESOLVE, MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
        return parameters;
    }

    /** All that is told, of hidden figures alone. */
    public ToldBounds(List<Told> told) {
        far = TIMES * (1 + told.stream().flatMapToDouble(one -> DoubleStream.of(one.low(), one.high())).filter(Double::isFinite).map(Math::abs).max().orElse(0));
        told.forEach(one -> one.factors().keySet().forEach(figure -> toldOf.computeIfAbsent(figure, number -> new ArrayList<>()).add(one)));
    }

    /** What is known of a figure; the low bound is above the high one where what is told contradicts itself. */
    public record Between(double low, double high) {

        /** Of nothing that is known to be possible. */
        static final Between NONE = new Between(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

        Between with(double possible) {
            return new Between(Math.min(low, possible), Math.max(high, possible));
        }
    }

    /** The bounds of a figure. */
    public Between of(int figure) {
        try (Joint joint = join(figure)) {
            return joint.between(figure);
        }
    }

    /**
     * The bounds of several, or some within them that are wide enough; figures of which nothing is told together are looked at side by side.
     *
     * @param enough of each figure what is wide enough
     */
    public Map<Integer, Between> of(Map<Integer, Between> enough) {
        List<Joint> joints = new ArrayList<>();
        Set<Integer> joined = new HashSet<>();
        for (int figure : enough.keySet()) {
            if (!joined.contains(figure)) {
                Joint joint = join(figure);
                joined.addAll(joint.variables.keySet());
                joints.add(joint);
            }
        }
        Map<Integer, Between> all = new ConcurrentHashMap<>();
        joints.parallelStream().forEach(joint -> {
            try (joint) {
                all.putAll(joint.between(enough));
            }
        });
        return all;
    }

    private Joint join(int figure) {
        Joint joint = new Joint();
        Set<Told> seen = new HashSet<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(figure));
        joint.variable(figure);
        while (!next.isEmpty()) {
            for (Told told : toldOf.getOrDefault(next.remove(), List.of())) {
                if (seen.add(told)) {
                    told.factors().keySet().stream().filter(other -> !joint.variables.containsKey(other)).forEach(other -> {
                        joint.variable(other);
                        next.add(other);
                    });
                    joint.add(told);
                }
            }
        }
        return joint;
    }

    /** Figures that are told of together, in one linear program; asking for another goes on from the last answer. */
    private final class Joint implements AutoCloseable {

        private final MPSolver solver = MPSolver.createSolver("GLOP");
        private final Map<Integer, MPVariable> variables = new LinkedHashMap<>();

        void variable(int figure) {
            variables.put(figure, solver.makeNumVar(0, far, ""));
        }

        void add(Told told) {
            // Ranges that are narrower than the solver is exact are more than it can do.
            double open = told.low() == told.high() ? 0 : OPEN;
            MPConstraint constraint = solver.makeConstraint(told.low() - open, told.high() + open);
            told.factors().forEach((figure, factor) -> constraint.setCoefficient(variables.get(figure), factor));
        }

        @Override
        public void close() {
            solver.delete();
        }

        Between between(int figure) {
            return new Between(extreme(figure, false).orElse(far), extreme(figure, true).orElse(-far));
        }

        // What one solution has of other figures need not be looked for again.
        Map<Integer, Between> between(Map<Integer, Between> enough) {
            Map<Integer, Between> found = new HashMap<>();
            variables.keySet().stream().filter(enough::containsKey).forEach(figure -> found.put(figure, Between.NONE));
            for (int figure : List.copyOf(found.keySet())) {
                Between wide = Objects.requireNonNull(enough.get(figure));
                if (Objects.requireNonNull(found.get(figure)).low() > wide.low() && extreme(figure, false).isPresent()) {
                    found.replaceAll(this::solved);
                }
                if (Objects.requireNonNull(found.get(figure)).high() < wide.high() && extreme(figure, true).isPresent()) {
                    found.replaceAll(this::solved);
                }
            }
            return found;
        }

        private Between solved(int figure, Between before) {
            return before.with(Objects.requireNonNull(variables.get(figure)).solutionValue());
        }

        private OptionalDouble extreme(int figure, boolean greatest) {
            MPObjective objective = solver.objective();
            objective.clear();
            objective.setCoefficient(variables.get(figure), 1);
            objective.setOptimizationDirection(greatest);
            MPSolver.ResultStatus status = solver.solve();
            if (status != MPSolver.ResultStatus.OPTIMAL) {
                solver.reset();
                status = solver.solve(PLAINLY);
            }
            return switch (status) {
                case OPTIMAL -> OptionalDouble.of(Objects.requireNonNull(variables.get(figure)).solutionValue());
                case INFEASIBLE -> OptionalDouble.empty();
                default -> throw new IllegalStateException("The solver cannot tell how closely hidden figures can be worked out: " + status);
            };
        }
    }
}
