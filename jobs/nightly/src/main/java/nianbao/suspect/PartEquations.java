package nianbao.suspect;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nianbao.definition.Breakdown;
import nianbao.definition.Rule;
import nianbao.linear.Interval;
import nianbao.suspect.StatedCell.Together;
import org.jspecify.annotations.Nullable;

/** Wholes as sums of their parts, as {@code check/sum_of_parts.sql} holds them against figures. */
record PartEquations(PlaceFigures figures) {

    /** In a category all parts must stand. */
    Optional<Equation> ofParts(Rule.Parts rule, Together place) {
        Map<String, StatedCell> stated = figures.at(place);
        Set<String> parts = new HashSet<>(rule.parts());
        List<StatedCell> cells = stated.values().stream().filter(cell -> parts.contains(cell.indicator())).toList();
        boolean all = place.breakdown() == null || cells.size() == parts.size();
        boolean open = figures.isOpen(place, gap -> parts.contains(gap.series().indicator()));
        return figures.isAsked(place, parts) && all && !open ? sum(stated.get(rule.total()), cells) : Optional.empty();
    }

    Optional<Equation> ofCategories(Rule.Categories rule, Together place) {
        if (place.breakdown() != null) {
            return Optional.empty();
        }
        Breakdown breakdown = figures.definition().breakdown(rule.breakdown());
        String split = breakdown.split(rule.total());
        List<Together> categories = breakdown.added().stream()
                .map(name -> new Together(place.form(), place.year(), place.period(), place.place(), breakdown.name(), name))
                .toList();
        boolean open = categories.stream().anyMatch(category -> figures.isOpen(category, gap -> gap.series().indicator().equals(split)));
        List<StatedCell> parts = categories.stream().map(category -> figures.at(category).get(split)).filter(Objects::nonNull).toList();
        return open ? Optional.empty() : sum(figures.at(place).get(rule.total()), parts);
    }

    private Optional<Equation> sum(@Nullable StatedCell whole, List<StatedCell> parts) {
        if (whole == null || parts.isEmpty() || figures.isLost(whole)) {
            return Optional.empty();
        }
        Map<StatedCell, BigDecimal> terms = new HashMap<>();
        parts.forEach(part -> terms.put(part, BigDecimal.ONE.negate()));
        terms.put(whole, BigDecimal.ONE);
        BigDecimal open = whole.isTotal()
                ? Rounding.of(terms.keySet())
                : terms.keySet().stream().map(StatedCell::open).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Equation.Sum(!whole.isTotal(), terms, Interval.around(BigDecimal.ZERO, open), whole));
    }
}
