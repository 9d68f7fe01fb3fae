package nianbao.lint;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.definition.Bounds;
import nianbao.definition.ConditionNames;
import nianbao.definition.Definition;
import nianbao.definition.PreviousYear;
import nianbao.linear.Interval;
import nianbao.linear.Linear;
import nianbao.linear.NativeSolver;

/** Which figures the indicators of a definition can have when some sums hold between them. */
record PossibleFigures(Definition definition, List<Definition> others) {

    /** As many decimals as shares and amounts are taken to have. */
    private static final int DECIMALS = 4;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(10);
    private static final double EFFORT = 1;

    /** Whether there are any. Nothing at all to report keeps most rules, and needs no search. */
    boolean exist(List<Linear> sums) {
        return nothingKeeps(sums) || !NativeSolver.isThere() || solve(sums, Optional.empty(), false).isPresent();
    }

    /** The one figure that an indicator can have, where there is no other. */
    Optional<BigDecimal> only(String indicator, List<Linear> sums) {
        Optional<Long> least = solve(sums, Optional.of(indicator), false);
        Optional<Long> most = solve(sums, Optional.of(indicator), true);
        boolean one = least.isPresent() && least.equals(most);
        return one ? least.map(figure -> BigDecimal.valueOf(figure, decimals(indicator))) : Optional.empty();
    }

    /** Whether the bounds of its indicators alone see to it that a sum holds. */
    boolean alwaysKeep(Linear sum) {
        Interval all = Interval.of(BigDecimal.ZERO);
        for (Map.Entry<String, BigDecimal> factor : sum.factors().entrySet()) {
            all = all.plus(range(factor.getKey()).times(factor.getValue()));
        }
        return sum.range().contains(all.low()) && sum.range().contains(all.high());
    }

    private boolean nothingKeeps(List<Linear> sums) {
        return sums.stream().allMatch(sum -> sum.range().contains(BigDecimal.ZERO)
                && sum.factors().keySet().stream().allMatch(indicator -> range(indicator).contains(BigDecimal.ZERO)));
    }

    /** The least or greatest figure of an indicator, or any number where none is asked for; empty when no figures keep the sums. */
    private Optional<Long> solve(List<Linear> sums, Optional<String> indicator, boolean greatest) {
        CpModel model = new CpModel();
        Map<String, IntVar> figures = new LinkedHashMap<>();
        sums.forEach(sum -> sum.factors().keySet().forEach(name -> figures.computeIfAbsent(name, one -> figure(one, model))));
        sums.forEach(sum -> add(sum, figures, model));
        Optional<IntVar> asked = indicator.map(name -> figures.computeIfAbsent(name, one -> figure(one, model)));
        asked.ifPresent(figure -> model.minimize(LinearExpr.term(figure, greatest ? -1 : 1)));
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxDeterministicTime(EFFORT);
        CpSolverStatus status = solver.solve(model);
        if (status == CpSolverStatus.INFEASIBLE) {
            return Optional.empty();
        }
        // What could not be found out is taken to be possible.
        boolean known = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return Optional.of(known && asked.isPresent() ? solver.value(asked.get()) : greatest ? Long.MAX_VALUE : 0L);
    }

    private IntVar figure(String indicator, CpModel model) {
        Interval range = range(indicator);
        int decimals = decimals(indicator);
        return model.newIntVar(
                range.low().scaleByPowerOfTen(decimals).setScale(0, RoundingMode.CEILING).longValueExact(),
                range.high().scaleByPowerOfTen(decimals).setScale(0, RoundingMode.FLOOR).longValueExact(),
                indicator);
    }

    private void add(Linear sum, Map<String, IntVar> figures, CpModel model) {
        int scale = sum.factors().entrySet().stream()
                .mapToInt(factor -> decimals(factor.getKey()) + Math.max(0, factor.getValue().stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        IntVar[] terms = sum.factors().keySet().stream().map(figures::get).toArray(IntVar[]::new);
        long[] factors = sum.factors().entrySet().stream()
                .mapToLong(factor -> factor.getValue().scaleByPowerOfTen(scale - decimals(factor.getKey())).longValueExact())
                .toArray();
        BigDecimal far = BigDecimal.TEN.pow(18);
        long low = sum.range().low().scaleByPowerOfTen(scale).setScale(0, RoundingMode.CEILING).max(far.negate()).min(far).longValueExact();
        long high = sum.range().high().scaleByPowerOfTen(scale).setScale(0, RoundingMode.FLOOR).max(far.negate()).min(far).longValueExact();
        model.addLinearConstraint(LinearExpr.weightedSum(terms, factors), low, high);
    }

    private Interval range(String indicator) {
        Bounds bounds = bounds(indicator);
        BigDecimal low = bounds.minimum() == null ? LARGEST.negate() : bounds.minimum();
        BigDecimal high = bounds.maximum() == null ? LARGEST : bounds.maximum();
        return new Interval(low, high);
    }

    private int decimals(String indicator) {
        return bounds(indicator).whole() ? 0 : DECIMALS;
    }

    private Definition form(String name) {
        return others.stream().filter(one -> one.form().equals(name)).findFirst().orElse(definition);
    }

    /** A category is bounded as its indicator is, and so is the figure of the year before. */
    private Bounds bounds(String name) {
        String current = PreviousYear.indicator(name);
        String indicator = current.contains(" ") ? current.substring(0, current.indexOf(' ')) : current;
        Definition form = ConditionNames.isOfOtherForm(current) ? form(ConditionNames.form(current)) : definition;
        return form.indicator(ConditionNames.indicator(indicator)).bounds();
    }
}
