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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nianbao.linear.Interval;

/**
 * The lightest sets of several cells with which, changed, all equations around a conflict hold, found by a solver of constraints
 * over whole numbers: figures of very different size beside each other lead those over binary fractions astray. What it says is
 * held against the equations again.
 */
final class SmallestSets {

    /** Many cells that may all be the one are no help to anybody. */
    private static final int MOST = 40;
    private static final int MOST_ROUNDS = 100;
    private static final int MOST_CELLS = 4_000;
    /** Far from where the solver would count over. */
    private static final BigInteger LARGEST = BigInteger.TWO.pow(50);
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Conflict conflict;
    private final Domains domains;
    private final CpModel model = new CpModel();
    private final Map<StatedCell, Variable> variables = new LinkedHashMap<>();
    private double used;
    private final double effort;

    /** @param effort how much the solver may take, in its own measure of about a second, which is the same on each machine */
    SmallestSets(Conflict conflict, Domains domains, double effort) {
        this.conflict = conflict;
        this.domains = domains;
        this.effort = effort;
    }

    /** A cell in the model: its figure in units of its last digit, and whether it is changed. */
    private record Variable(IntVar figure, BoolVar changed, int decimals) {}

    Localization found() {
        Set<Equation> equations = around();
        try {
            declare(equations);
            for (Equation equation : equations) {
                equation.<Boolean>when(this::constrain, this::constrain, this::constrain);
            }
        } catch (ArithmeticException tooLarge) {
            return localization(List.of(), false);
        }
        return solved();
    }

    /** The broken equations, those of their cells, and those of the cells of these. */
    private Set<Equation> around() {
        Set<StatedCell> near = conflict.cells().collect(LinkedHashSet::new, Set::add, Set::addAll);
        Set<Equation> beside = conflict.about(near);
        beside.forEach(equation -> near.addAll(equation.cells()));
        return conflict.about(near);
    }

    private void declare(Set<Equation> equations) {
        Set<StatedCell> near = new TreeSet<>(CellOrder.BY_PLACE);
        conflict.about(conflict.cells().toList()).forEach(equation -> near.addAll(equation.cells()));
        if (near.size() > MOST_CELLS) {
            throw new ArithmeticException("too many cells");
        }
        BigDecimal most = equations.stream().map(SmallestSets::size).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        for (StatedCell cell : near) {
            Domain domain = domains.of(cell);
            int decimals = Math.max(domain.decimals(), cell.decimals());
            Interval far = Interval.around(BigDecimal.ZERO, most).meet(domain.range());
            BigDecimal low = far.low().min(cell.value());
            BigDecimal high = far.high().max(cell.value());
            IntVar figure = model.newIntVar(whole(low, decimals, RoundingMode.FLOOR), whole(high, decimals, RoundingMode.CEILING), cell.cell());
            BoolVar changed = model.newBoolVar(cell.cell());
            model.addEquality(figure, whole(cell.value(), decimals, RoundingMode.UNNECESSARY)).onlyEnforceIf(changed.not());
            variables.put(cell, new Variable(figure, changed, decimals));
        }
    }

    /** No figure needs to be larger than all of an equation together. */
    private static BigDecimal size(Equation equation) {
        return equation.cells().stream().map(cell -> cell.value().abs()).reduce(BigDecimal.TEN, BigDecimal::add).add(BigDecimal.ONE);
    }

    private boolean constrain(Equation.Sum sum) {
        add(sum.terms(), sum.range(), List.of());
        return true;
    }

    /** Linear as long as either the rate or the denominator stays; where both change anything is possible. */
    private boolean constrain(Equation.Rate rate) {
        BigDecimal below = rate.denominator().entrySet().stream()
                .map(term -> term.getKey().value().multiply(term.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<StatedCell, BigDecimal> hundredfold = new LinkedHashMap<>();
        rate.numerator().forEach((cell, factor) -> hundredfold.put(cell, factor.multiply(HUNDRED)));
        Map<StatedCell, BigDecimal> terms = new LinkedHashMap<>(hundredfold);
        terms.merge(rate.rate(), below.negate(), BigDecimal::add);
        add(terms, Interval.around(BigDecimal.ZERO, rate.open().multiply(below)), unchanged(rate.denominator().keySet()));
        if (rate.denominator().keySet().stream().anyMatch(variables::containsKey)) {
            List<Literal> whileStated = unchanged(Set.of(rate.rate()));
            add(less(hundredfold, rate.denominator(), rate.rate().value().subtract(rate.open())), Interval.atLeast(BigDecimal.ZERO), whileStated);
            add(less(hundredfold, rate.denominator(), rate.rate().value().add(rate.open())), Interval.atMost(BigDecimal.ZERO), whileStated);
        }
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

    private boolean constrain(Equation.Other other) {
        model.addBoolOr(other.cells().stream().filter(variables::containsKey).map(cell -> variable(cell).changed()).toArray(Literal[]::new));
        return true;
    }

    private Variable variable(StatedCell cell) {
        return Objects.requireNonNull(variables.get(cell));
    }

    private void add(Map<StatedCell, BigDecimal> terms, Interval range, List<Literal> onlyIf) {
        Interval open = range;
        Map<StatedCell, BigDecimal> free = new LinkedHashMap<>();
        for (Map.Entry<StatedCell, BigDecimal> term : terms.entrySet()) {
            if (variables.containsKey(term.getKey())) {
                free.put(term.getKey(), term.getValue());
            } else {
                open = open.minus(Interval.of(term.getKey().value().multiply(term.getValue())));
            }
        }
        if (free.isEmpty()) {
            return;
        }
        int scale = free.entrySet().stream()
                .mapToInt(term -> variable(term.getKey()).decimals() + Math.max(0, term.getValue().stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        IntVar[] figures = new IntVar[free.size()];
        long[] factors = new long[free.size()];
        int number = 0;
        BigInteger largest = BigInteger.ZERO;
        for (Map.Entry<StatedCell, BigDecimal> term : free.entrySet()) {
            Variable variable = variable(term.getKey());
            figures[number] = variable.figure();
            factors[number] = whole(term.getValue(), scale - variable.decimals(), RoundingMode.UNNECESSARY);
            largest = largest.max(BigInteger.valueOf(factors[number]).abs().multiply(BigInteger.valueOf(variable.figure().getDomain().max()).abs()));
            number++;
        }
        BigInteger sum = largest.multiply(BigInteger.valueOf(free.size()));
        if (sum.compareTo(LARGEST.multiply(LARGEST.sqrt().sqrt())) > 0) {
            throw new ArithmeticException("figures of too many digits");
        }
        long all = sum.longValueExact() + 1;
        long low = clamped(open.low().scaleByPowerOfTen(scale).setScale(0, RoundingMode.CEILING), all);
        long high = clamped(open.high().scaleByPowerOfTen(scale).setScale(0, RoundingMode.FLOOR), all);
        model.addLinearConstraint(LinearExpr.weightedSum(figures, factors), low, high).onlyEnforceIf(onlyIf.toArray(Literal[]::new));
    }

    private Localization localization(List<Solution> solutions, boolean whole) {
        return new Localization(conflict, solutions, whole, used);
    }

    private static long clamped(BigDecimal end, long all) {
        BigDecimal most = BigDecimal.valueOf(all);
        return end.max(most.negate()).min(most).longValueExact();
    }

    private static long whole(BigDecimal figure, int decimals, RoundingMode rounding) {
        BigInteger whole = figure.scaleByPowerOfTen(decimals).setScale(0, rounding).toBigInteger();
        if (whole.abs().compareTo(LARGEST) > 0) {
            throw new ArithmeticException("figures of too many digits");
        }
        return whole.longValueExact();
    }

    private Localization solved() {
        Literal[] changed = variables.values().stream().map(Variable::changed).toArray(Literal[]::new);
        long[] weights = variables.keySet().stream().mapToLong(cell -> Weight.of(cell, conflict)).toArray();
        LinearExpr weight = LinearExpr.weightedSum(changed, weights);
        model.minimize(weight);
        Propagation propagation = new Propagation(conflict, domains);
        List<Solution> solutions = new ArrayList<>();
        long lightest = Long.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS && solutions.size() < MOST; round++) {
            CpSolver solver = new CpSolver();
            solver.getParameters().setNumWorkers(1).setLinearizationLevel(2).setRandomSeed(1).setMaxDeterministicTime(Math.max(effort - used, 0.0001));
            CpSolverStatus status = solver.solve(model);
            used += solver.response().getDeterministicTime();
            if (status == CpSolverStatus.INFEASIBLE) {
                return localization(solutions, true);
            }
            if (status != CpSolverStatus.OPTIMAL) {
                return localization(solutions, false);
            }
            if (solver.objectiveValue() > lightest) {
                return localization(solutions, true);
            }
            Set<StatedCell> cells = new HashSet<>();
            variables.forEach((cell, variable) -> {
                if (solver.booleanValue(variable.changed())) {
                    cells.add(cell);
                }
            });
            propagation.changing(cells).ifPresent(solutions::add);
            if (!solutions.isEmpty()) {
                lightest = Math.min(lightest, (long) solver.objectiveValue());
            }
            model.addBoolOr(cells.stream().map(cell -> variable(cell).changed().not()).toArray(Literal[]::new));
        }
        return localization(solutions, false);
    }
}
