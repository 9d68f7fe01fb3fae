package nianbao.suspect;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nianbao.linear.Interval;

/**
 * Cells that may change, and equations between their figures, as a model of whole numbers: each figure in units of its last digit, and
 * equal to what is stated unless the cell is said to be changed. What has too many digits for that is an {@link ArithmeticException}.
 */
final class ChangeModel {

    /** Far from where the solver would count over. */
    private static final BigInteger LARGEST = BigInteger.TWO.pow(50);
    private static final BigInteger LARGEST_SUM = BigInteger.TWO.pow(62);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final double LEAST_EFFORT = 0.0001;

    private final CpModel model = new CpModel();
    private final Map<StatedCell, Variable> variables = new LinkedHashMap<>();

    private record Variable(IntVar figure, BoolVar changed, int decimals) {}

    /** The cells that a solution changes, with what they weigh together, and the effort that it took. */
    record Solved(CpSolverStatus status, Set<StatedCell> cells, long weight, double effort) {}

    /** Lets a cell change to a figure of its domain that is no larger than the most. */
    void allow(StatedCell cell, Domain domain, BigDecimal most) {
        int decimals = Math.max(domain.decimals(), cell.decimals());
        Interval far = Interval.around(BigDecimal.ZERO, most).meet(domain.range());
        BigDecimal low = far.low().min(cell.value());
        BigDecimal high = far.high().max(cell.value());
        IntVar figure = model.newIntVar(whole(low, decimals, RoundingMode.FLOOR), whole(high, decimals, RoundingMode.CEILING), cell.cell());
        BoolVar changed = model.newBoolVar(cell.cell());
        model.addEquality(figure, whole(cell.value(), decimals, RoundingMode.UNNECESSARY)).onlyEnforceIf(changed.not());
        variables.put(cell, new Variable(figure, changed, decimals));
    }

    void hold(Equation equation) {
        equation.<Boolean>when(this::hold, this::hold, this::hold);
    }

    private boolean hold(Equation.Sum sum) {
        add(sum.terms(), sum.range(), List.of());
        return true;
    }

    /** Linear as long as either the rate or the denominator stays; where both change anything is possible. */
    private boolean hold(Equation.Rate rate) {
        BigDecimal below = rate.denominator().entrySet().stream()
                .map(term -> term.getKey().value().multiply(term.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<StatedCell, BigDecimal> hundredfold = new LinkedHashMap<>();
        rate.numerator().forEach((cell, factor) -> hundredfold.put(cell, factor.multiply(HUNDRED)));
        add(less(hundredfold, Map.of(rate.rate(), BigDecimal.ONE), below), Interval.around(BigDecimal.ZERO, rate.open().multiply(below)),
                unchanged(rate.denominator().keySet()));
        if (rate.denominator().keySet().stream().anyMatch(variables::containsKey)) {
            List<Literal> whileStated = unchanged(Set.of(rate.rate()));
            add(less(hundredfold, rate.denominator(), rate.rate().value().subtract(rate.open())), Interval.atLeast(BigDecimal.ZERO), whileStated);
            add(less(hundredfold, rate.denominator(), rate.rate().value().add(rate.open())), Interval.atMost(BigDecimal.ZERO), whileStated);
        }
        return true;
    }

    private boolean hold(Equation.Other other) {
        model.addBoolOr(other.cells().stream().filter(variables::containsKey).map(cell -> variable(cell).changed()).toArray(Literal[]::new));
        return true;
    }

    private static Map<StatedCell, BigDecimal> less(Map<StatedCell, BigDecimal> terms, Map<StatedCell, BigDecimal> others, BigDecimal times) {
        Map<StatedCell, BigDecimal> all = new LinkedHashMap<>(terms);
        others.forEach((cell, factor) -> all.merge(cell, factor.multiply(times).negate(), BigDecimal::add));
        all.values().removeIf(factor -> factor.signum() == 0);
        return all;
    }

    private List<Literal> unchanged(Set<StatedCell> cells) {
        return cells.stream().filter(variables::containsKey).map(cell -> variable(cell).changed().not()).map(Literal.class::cast).toList();
    }

    private Variable variable(StatedCell cell) {
        return Objects.requireNonNull(variables.get(cell));
    }

    /** Terms of which some may change, the others stand as they are, are in a range, as long as some things are so. */
    private void add(Map<StatedCell, BigDecimal> terms, Interval range, List<Literal> onlyIf) {
        Interval open = range;
        Map<Variable, BigDecimal> free = new LinkedHashMap<>();
        for (Map.Entry<StatedCell, BigDecimal> term : terms.entrySet()) {
            Variable variable = variables.get(term.getKey());
            if (variable == null) {
                open = open.minus(Interval.of(term.getKey().value().multiply(term.getValue())));
            } else {
                free.put(variable, term.getValue());
            }
        }
        if (!free.isEmpty()) {
            addFree(free, open, onlyIf);
        }
    }

    private void addFree(Map<Variable, BigDecimal> terms, Interval range, List<Literal> onlyIf) {
        int scale = terms.entrySet().stream()
                .mapToInt(term -> term.getKey().decimals() + Math.max(0, term.getValue().stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        IntVar[] figures = terms.keySet().stream().map(Variable::figure).toArray(IntVar[]::new);
        long[] factors = terms.entrySet().stream()
                .mapToLong(term -> whole(term.getValue(), scale - term.getKey().decimals(), RoundingMode.UNNECESSARY))
                .toArray();
        BigInteger all = BigInteger.ONE;
        for (int number = 0; number < figures.length; number++) {
            BigInteger largest = largest(figures[number]);
            all = all.add(largest.multiply(BigInteger.valueOf(factors[number]).abs()));
        }
        if (all.compareTo(LARGEST_SUM) > 0) {
            throw new ArithmeticException("figures of too many digits");
        }
        BigDecimal most = new BigDecimal(all);
        long low = range.low().scaleByPowerOfTen(scale).setScale(0, RoundingMode.CEILING).max(most.negate()).min(most).longValueExact();
        long high = range.high().scaleByPowerOfTen(scale).setScale(0, RoundingMode.FLOOR).max(most.negate()).min(most).longValueExact();
        model.addLinearConstraint(LinearExpr.weightedSum(figures, factors), low, high).onlyEnforceIf(onlyIf.toArray(Literal[]::new));
    }

    private static BigInteger largest(IntVar figure) {
        return BigInteger.valueOf(figure.getDomain().max()).abs().max(BigInteger.valueOf(figure.getDomain().min()).abs());
    }

    private static long whole(BigDecimal figure, int decimals, RoundingMode rounding) {
        BigInteger whole = figure.scaleByPowerOfTen(decimals).setScale(0, rounding).toBigInteger();
        if (whole.abs().compareTo(LARGEST) > 0) {
            throw new ArithmeticException("figures of too many digits");
        }
        return whole.longValueExact();
    }

    /** From now on the lightest sets of changed cells are looked for. */
    void weigh(Conflict conflict) {
        Literal[] changed = variables.values().stream().map(Variable::changed).toArray(Literal[]::new);
        long[] weights = variables.keySet().stream().mapToLong(cell -> Weight.of(cell, conflict)).toArray();
        model.minimize(LinearExpr.weightedSum(changed, weights));
    }

    /** One way to change them, the same on every machine, with no more than some effort, about in seconds. */
    Solved solve(double effort) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setLinearizationLevel(2).setRandomSeed(1).setMaxDeterministicTime(Math.max(effort, LEAST_EFFORT));
        CpSolverStatus status = solver.solve(model);
        Set<StatedCell> cells = new HashSet<>();
        if (status == CpSolverStatus.OPTIMAL) {
            variables.forEach((cell, variable) -> {
                if (solver.booleanValue(variable.changed())) {
                    cells.add(cell);
                }
            });
        }
        long weight = status == CpSolverStatus.OPTIMAL ? Math.round(solver.objectiveValue()) : Long.MAX_VALUE;
        return new Solved(status, cells, weight, solver.response().getDeterministicTime());
    }

    /** Not all of some cells change together. */
    void exclude(Collection<StatedCell> cells) {
        model.addBoolOr(cells.stream().map(cell -> variable(cell).changed().not()).toArray(Literal[]::new));
    }
}
