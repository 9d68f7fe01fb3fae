package nianbao.check;

import java.util.List;
import java.util.stream.Collectors;
import nianbao.definition.Breakdown;
import nianbao.definition.Category;
import nianbao.definition.Definition;
import nianbao.definition.Indicator;
import nianbao.definition.InvalidDefinition;
import nianbao.definition.Rule;
import nianbao.definition.Rule.Categories;
import nianbao.definition.Rule.Holds;
import nianbao.definition.Rule.Parts;
import nianbao.observation.Catalogue;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/** Turns the rules of a definition into SQL. */
final class RuleSql {

    private final SqlFolder sql;
    private final Definition definition;

    RuleSql(SqlFolder sql, Definition definition) {
        this.sql = sql;
        this.definition = definition;
    }

    List<Question> questions() {
        return definition.rules().stream().map(this::question).toList();
    }

    private Question question(Rule rule) {
        Catalogue.Entry words = new Catalogue.Entry(
                rule.name(), rule.level(), rule.message().zh(), rule.message().en());
        return new Question(words, statement(rule), source(rule));
    }

    private String source(Rule rule) {
        return definition.source() + ", rule " + rule.name();
    }

    private Sql statement(Rule rule) {
        Sql open = rule.check() instanceof Holds holds ? condition(rule, holds) : sumOfParts(rule.check());
        return open.with("form", Sql.literal(definition.form()))
                .with("first", String.valueOf(rule.years().first()))
                .with("last", String.valueOf(rule.years().last()));
    }

    private Sql condition(Rule rule, Holds holds) {
        Condition condition = new Condition(holds.condition());
        List<String> indicators = indicators(rule, condition);
        return sql.read("check/condition")
                .with("figures", indicators.stream().map(RuleSql::column).collect(Collectors.joining(",\n           ")))
                .with("indicators", Sql.literals(indicators))
                .with("indicator", Sql.literal(indicators.get(0)))
                .with("condition_text", Sql.literal(new Spoken(definition.indicators()).both(condition)))
                .with("condition", condition.text());
    }

    private List<String> indicators(Rule rule, Condition condition) {
        try {
            List<String> known = definition.indicators().stream().map(Indicator::name).toList();
            return condition.indicators(known);
        } catch (IllegalArgumentException e) {
            throw new InvalidDefinition(source(rule) + ": " + condition.text() + ": " + e.getMessage());
        }
    }

    private static String column(String indicator) {
        return "max(value) filter (where indicator = " + Sql.literal(indicator) + ") as " + indicator;
    }

    private Sql sumOfParts(Rule.Check check) {
        Sql open = sql.read("check/sum_of_parts");
        if (check instanceof Categories categories) {
            return open.with("total", Sql.literal(categories.total())).with("parts", categories(categories));
        }
        Parts parts = (Parts) check;
        return open.with("total", Sql.literal(parts.total()))
                .with("parts", "breakdown is null and indicator in (" + Sql.literals(parts.parts()) + ")");
    }

    private String categories(Categories categories) {
        Breakdown breakdown = definition.breakdowns().stream()
                .filter(candidate -> candidate.name().equals(categories.breakdown()))
                .findFirst()
                .orElseThrow();
        List<String> summed = breakdown.categories().stream()
                .filter(category -> category.within() == null)
                .map(Category::name)
                .toList();
        String split = breakdown.of() == null ? categories.total() : breakdown.of();
        return "indicator = " + Sql.literal(split) + " and breakdown = " + Sql.literal(breakdown.name())
                + " and category in (" + Sql.literals(summed) + ")";
    }
}
