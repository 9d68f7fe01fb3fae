package nianbao.suspect;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nianbao.definition.Breakdown;
import nianbao.definition.Category;
import nianbao.definition.Definition;
import nianbao.definition.Indicator;
import nianbao.definition.Ratio;
import nianbao.definition.Rule;
import nianbao.linear.Interval;
import nianbao.linear.Linear;
import nianbao.linear.LinearConditions;
import nianbao.observation.Level;
import nianbao.suspect.StatedCell.Together;
import nianbao.suspect.StatedWorkbook.Gap;
import org.jspecify.annotations.Nullable;

/** The rules of a definition, and its rates, as equations between the cells of a workbook; between its totals they are evidence. */
final class RuleEquations {

    private static final String PREVIOUS = "previous.";
    private static final BigDecimal USUAL_ROUNDING = new BigDecimal("0.05");
    private static final BigDecimal TRACE = new BigDecimal("0.000001");

    private final StatedWorkbook workbook;
    private final Definition definition;
    private final LinearConditions conditions;
    private final Map<Together, Map<String, StatedCell>> places = new LinkedHashMap<>();
    private final Map<Together, List<Gap>> gaps;
    private final List<Equation> all = new ArrayList<>();

    RuleEquations(StatedWorkbook workbook, Definition definition, LinearConditions conditions) {
        this.workbook = workbook;
        this.definition = definition;
        this.conditions = conditions;
        workbook.cells()
                .filter(cell -> cell.series().form().equals(definition.form()))
                .forEach(cell -> places.computeIfAbsent(cell.together(), place -> new LinkedHashMap<>()).put(cell.indicator(), cell));
        this.gaps = workbook.gaps().stream().collect(groupingBy(RuleEquations::place));
    }

    private static Together place(Gap gap) {
        return new Together(gap.series().form(), gap.series().year(), gap.period(), gap.place(), gap.series().breakdown(), gap.series().category());
    }

    List<Equation> all() throws SQLException {
        for (Rule rule : definition.rules()) {
            if (rule.level() == Level.ERROR) {
                add(rule);
            }
        }
        definition.indicators().forEach(this::addRates);
        return all;
    }

    private void add(Rule rule) throws SQLException {
        String condition = conditionOf(rule);
        List<Linear> sums = condition == null ? List.of() : conditions.of(condition).orElse(List.of());
        for (Together place : List.copyOf(places.keySet())) {
            if (rule.years().contains(place.year())) {
                sums.forEach(sum -> addCondition(sum, place));
                rule.check().when(
                        holds -> null,
                        categories -> {
                            addCategories(categories, place);
                            return null;
                        },
                        parts -> {
                            addParts(parts, place);
                            return null;
                        });
            }
        }
    }

    private static @Nullable String conditionOf(Rule rule) {
        return rule.check().<@Nullable String>when(Rule.Holds::condition, categories -> null, parts -> null);
    }

    private void addCondition(Linear asked, Together place) {
        Map<String, StatedCell> figures = places.getOrDefault(place, Map.of());
        Linear sum = withYearBefore(asked, figures);
        if (sum == null || !isWithin(place, sum.factors().keySet()) || !figures.keySet().containsAll(sum.factors().keySet())) {
            return;
        }
        boolean ofTotals = place.period().isEmpty();
        if (ofTotals && !(sum.holdsOfSums() && sum.factors().keySet().stream().allMatch(this::addsUp))) {
            return;
        }
        Map<StatedCell, BigDecimal> terms = new HashMap<>();
        sum.factors().forEach((indicator, factor) -> terms.put(cell(figures, indicator), factor));
        BigDecimal open = ofTotals ? Rounding.of(terms.keySet()) : BigDecimal.ZERO;
        Interval range = new Interval(sum.range().low().subtract(open), sum.range().high().add(open));
        all.add(new Equation.Sum(!ofTotals, terms, range, sum.result().map(figures::get).orElse(null)));
    }

    /** With the figures of the year before, which stand, in place of their names; null where one of them is not known. */
    private static @Nullable Linear withYearBefore(Linear sum, Map<String, StatedCell> figures) {
        Map<String, BigDecimal> factors = new LinkedHashMap<>();
        Interval range = sum.range();
        for (Map.Entry<String, BigDecimal> factor : sum.factors().entrySet()) {
            if (!factor.getKey().startsWith(PREVIOUS)) {
                factors.put(factor.getKey(), factor.getValue());
                continue;
            }
            StatedCell now = figures.get(factor.getKey().substring(PREVIOUS.length()));
            BigDecimal before = now == null ? null : now.before();
            if (before == null) {
                return null;
            }
            range = range.minus(Interval.of(before.multiply(factor.getValue())));
        }
        return new Linear(factors, range, sum.result());
    }

    private boolean addsUp(String indicator) {
        return definition.indicator(indicator).kind() != nianbao.definition.Kind.RATE;
    }

    /** Whether a condition about some indicators is one about this part of what is counted, as in {@code RuleSql}. */
    private boolean isWithin(Together place, Set<String> indicators) {
        return place.breakdown() == null
                || definition.breakdowns().stream()
                        .filter(breakdown -> breakdown.of() == null || indicators.size() > 1)
                        .anyMatch(breakdown -> breakdown.name().equals(place.breakdown()));
    }

    private void addParts(Rule.Parts rule, Together place) {
        Map<String, StatedCell> figures = places.getOrDefault(place, Map.of());
        Set<String> parts = new HashSet<>(rule.parts());
        List<StatedCell> stated = figures.values().stream().filter(cell -> parts.contains(cell.indicator())).toList();
        boolean all = place.breakdown() == null || stated.size() == parts.size();
        if (isWithin(place, parts) && all && !isOpen(place, gap -> parts.contains(gap.series().indicator()))) {
            addSum(figures.get(rule.total()), stated);
        }
    }

    private void addCategories(Rule.Categories rule, Together place) {
        Breakdown breakdown = definition.breakdowns().stream().filter(one -> one.name().equals(rule.breakdown())).findFirst().orElseThrow();
        String split = breakdown.of() == null ? rule.total() : breakdown.of();
        if (place.breakdown() != null) {
            return;
        }
        Set<String> names = breakdown.categories().stream()
                .filter(category -> category.within() == null)
                .map(Category::name)
                .collect(Collectors.toSet());
        List<Together> categories = names.stream()
                .map(name -> new Together(place.form(), place.year(), place.period(), place.place(), breakdown.name(), name))
                .toList();
        List<StatedCell> stated = categories.stream()
                .map(category -> places.getOrDefault(category, Map.of()).get(split))
                .filter(cell -> cell != null)
                .toList();
        boolean open = categories.stream().anyMatch(category -> isOpen(category, gap -> gap.series().indicator().equals(split)));
        if (!open) {
            addSum(places.getOrDefault(place, Map.of()).get(rule.total()), stated);
        }
    }

    private boolean isOpen(Together place, Predicate<Gap> ofPart) {
        return gaps.getOrDefault(place, List.of()).stream()
                .anyMatch(gap -> ofPart.test(gap) && (gap.status().equals("L") || gap.status().equals("Q")));
    }

    private void addSum(@Nullable StatedCell whole, List<StatedCell> parts) {
        if (whole == null || parts.isEmpty() || workbook.lost().anyBeside(whole)) {
            return;
        }
        Map<StatedCell, BigDecimal> terms = new HashMap<>();
        parts.forEach(part -> terms.put(part, BigDecimal.ONE.negate()));
        terms.put(whole, BigDecimal.ONE);
        BigDecimal open = whole.isTotal()
                ? Rounding.of(terms.keySet())
                : terms.keySet().stream().map(StatedCell::open).reduce(BigDecimal.ZERO, BigDecimal::add);
        all.add(new Equation.Sum(!whole.isTotal(), terms, Interval.around(BigDecimal.ZERO, open), whole));
    }

    private void addRates(Indicator indicator) {
        Ratio ratio = indicator.ratio();
        if (ratio == null || !indicator.unit().equals("percent")) {
            return;
        }
        places.values().forEach(figures -> {
            StatedCell rate = figures.get(indicator.name());
            StatedCell numerator = figures.get(ratio.numerator());
            StatedCell denominator = figures.get(ratio.denominator());
            if (rate != null && numerator != null && denominator != null && denominator.value().signum() > 0) {
                all.add(new Equation.Rate(true, rate, Map.of(numerator, BigDecimal.ONE), Map.of(denominator, BigDecimal.ONE), open(rate, numerator, denominator)));
            }
        });
    }

    /** As {@code check/rate_from_counts.sql} has it. */
    private static BigDecimal open(StatedCell rate, StatedCell numerator, StatedCell denominator) {
        double share = numerator.value().doubleValue() / denominator.value().doubleValue();
        double least = denominator.value().subtract(denominator.open()).doubleValue();
        double counts = least > 0 ? 100 * (numerator.open().doubleValue() + denominator.open().doubleValue() * share) / least : 0;
        BigDecimal rounding = rate.precision() == null ? USUAL_ROUNDING : rate.precision();
        return rounding.add(BigDecimal.valueOf(counts)).setScale(TRACE.scale(), RoundingMode.UP).add(TRACE);
    }

    private static StatedCell cell(Map<String, StatedCell> figures, String indicator) {
        StatedCell cell = figures.get(indicator);
        if (cell == null) {
            throw new IllegalStateException(indicator);
        }
        return cell;
    }
}
