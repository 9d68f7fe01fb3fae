package nianbao.suspect;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nianbao.definition.Kind;
import nianbao.definition.PreviousYear;
import nianbao.linear.Interval;
import nianbao.linear.Linear;
import nianbao.suspect.StatedCell.Together;

/** Conditions that are sums, as {@code check/condition.sql} holds them against figures. */
record ConditionEquations(PlaceFigures figures) {

    /** Empty where one of its figures is missing, or where it says nothing of totals. */
    Optional<Equation> of(Linear asked, Together place) {
        Map<String, StatedCell> stated = figures.at(place);
        return withYearBefore(asked, stated)
                .filter(sum -> figures.isAsked(place, sum.factors().keySet()) && stated.keySet().containsAll(sum.factors().keySet()))
                .filter(sum -> !place.period().isEmpty() || holdsOfTotals(sum))
                .map(sum -> equation(sum, stated, place.period().isEmpty()));
    }

    private boolean holdsOfTotals(Linear sum) {
        return sum.holdsOfSums() && sum.factors().keySet().stream().allMatch(name -> figures.definition().indicator(name).kind() != Kind.RATE);
    }

    private static Equation equation(Linear sum, Map<String, StatedCell> stated, boolean ofTotals) {
        Map<StatedCell, BigDecimal> terms = new HashMap<>();
        sum.factors().forEach((indicator, factor) -> terms.put(Objects.requireNonNull(stated.get(indicator)), factor));
        BigDecimal open = ofTotals ? Rounding.of(terms.keySet()) : BigDecimal.ZERO;
        Interval range = new Interval(sum.range().low().subtract(open), sum.range().high().add(open));
        return new Equation.Sum(!ofTotals, terms, range, sum.result().map(stated::get).orElse(null));
    }

    /** With the figures of the year before, which stand, in place of their names; empty where one of them is not known. */
    private static Optional<Linear> withYearBefore(Linear sum, Map<String, StatedCell> stated) {
        Map<String, BigDecimal> factors = new LinkedHashMap<>();
        Interval range = sum.range();
        for (Map.Entry<String, BigDecimal> factor : sum.factors().entrySet()) {
            if (!PreviousYear.isMeant(factor.getKey())) {
                factors.put(factor.getKey(), factor.getValue());
                continue;
            }
            StatedCell now = stated.get(PreviousYear.indicator(factor.getKey()));
            BigDecimal before = now == null ? null : now.before();
            if (before == null) {
                return Optional.empty();
            }
            range = range.minus(Interval.of(before.multiply(factor.getValue())));
        }
        return Optional.of(new Linear(factors, range, sum.result()));
    }
}
