package nianbao.suspect;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.definition.Definition;
import nianbao.definition.Rule;
import nianbao.linear.Linear;
import nianbao.linear.LinearConditions;
import nianbao.observation.Level;
import nianbao.suspect.StatedCell.Together;

/** The rules of a definition, and its rates, as equations between the cells of a workbook; between its totals they are evidence. */
record RuleEquations(StatedWorkbook workbook, Definition definition, LinearConditions conditions) {

    List<Equation> all() throws SQLException {
        PlaceFigures figures = new PlaceFigures(workbook, definition);
        List<Equation> all = new ArrayList<>();
        for (Rule rule : definition.rules()) {
            if (rule.level() == Level.ERROR) {
                List<Linear> sums = sums(rule);
                figures.places().stream()
                        .filter(place -> rule.years().contains(place.year()))
                        .forEach(place -> all.addAll(at(place, rule, sums, figures)));
            }
        }
        definition.indicators().forEach(indicator -> all.addAll(new RateEquations(figures).of(indicator)));
        return all;
    }

    private List<Linear> sums(Rule rule) throws SQLException {
        Optional<String> condition = rule.condition();
        return condition.isEmpty() ? List.of() : conditions.of(condition.get()).orElse(List.of());
    }

    private static List<Equation> at(Together place, Rule rule, List<Linear> sums, PlaceFigures figures) {
        PartEquations parts = new PartEquations(figures);
        return rule.check().when(
                holds -> sums.stream().map(sum -> new ConditionEquations(figures).of(sum, place)).flatMap(Optional::stream).toList(),
                categories -> parts.ofCategories(categories, place).stream().toList(),
                some -> parts.ofParts(some, place).stream().toList());
    }
}
