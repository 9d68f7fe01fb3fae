package nianbao.suspect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianbao.linear.LinearConditions;

/** A workbook after somebody typed another figure into a cell, with what its formulas make of that. */
final class Changed {

    private static final MathContext DIGITS = new MathContext(15);

    private Changed() {}

    static StatedWorkbook in(StatedWorkbook workbook, SampleReturns samples, StatedCell cell, BigDecimal figure) throws SQLException {
        Map<StatedCell, BigDecimal> figures = new HashMap<>();
        workbook.cells().forEach(one -> figures.put(one, one.value()));
        List<Equation> equations = new ArrayList<>(new TotalEquations(workbook, samples.definitions()).all());
        for (String form : workbook.forms()) {
            equations.addAll(new RuleEquations(workbook, samples.definitions().get(form), new LinearConditions(samples.database())).all());
        }
        List<Equation> formulas = equations.stream().filter(equation -> equation.holds(StatedCell::value)).toList();
        figures.put(cell, figure);
        Stream.of(1, 2, 3).forEach(round -> formulas.forEach(formula -> formula.<Boolean>when(
                sum -> worked(sum, figures), rate -> worked(rate, figures), other -> false)));
        return new StatedWorkbook(
                workbook.submission(),
                workbook.figures().stream().map(one -> with(one, figures)).toList(),
                workbook.totals().stream().map(total -> new StatedWorkbook.Total(with(total.cell(), figures), total.sum(), total.from(), total.to())).toList(),
                workbook.gaps(),
                workbook.lost());
    }

    private static boolean worked(Equation.Sum sum, Map<StatedCell, BigDecimal> figures) {
        StatedCell result = sum.result();
        if (result == null || !result.calculated()) {
            return false;
        }
        BigDecimal others = sum.terms().entrySet().stream()
                .filter(term -> !term.getKey().equals(result))
                .map(term -> figures.get(term.getKey()).multiply(term.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        figures.put(result, others.divide(sum.terms().get(result).negate(), DIGITS));
        return true;
    }

    private static boolean worked(Equation.Rate rate, Map<StatedCell, BigDecimal> figures) {
        BigDecimal below = figures.get(rate.denominator().keySet().iterator().next());
        if (!rate.rate().calculated() || below.signum() == 0) {
            return false;
        }
        figures.put(rate.rate(), figures.get(rate.numerator().keySet().iterator().next()).multiply(new BigDecimal(100)).divide(below, DIGITS));
        return true;
    }

    private static StatedCell with(StatedCell cell, Map<StatedCell, BigDecimal> figures) {
        return new StatedCell(
                cell.sheet(), cell.cell(), cell.series(), cell.place(), cell.division(), cell.period(), figures.get(cell), cell.status(),
                cell.precision(), cell.position(), cell.factor(), cell.calculated(), cell.before());
    }
}
