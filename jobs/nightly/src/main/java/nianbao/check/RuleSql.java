package nianbao.check;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Breakdown;
import nianbao.definition.Definition;
import nianbao.definition.Indicator;
import nianbao.definition.InvalidDefinition;
import nianbao.definition.PreviousYear;
import nianbao.definition.Rule;
import nianbao.definition.Rule.Categories;
import nianbao.definition.Rule.Holds;
import nianbao.definition.Rule.Parts;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;

/** Turns the rules of a definition into SQL. */
final class RuleSql {

    private final SqlFolder sql;
    private final Definition definition;

    RuleSql(SqlFolder sql, Definition definition) {
        this.sql = sql;
        this.definition = definition;
    }

    /** Of the rules that are about this form alone. */
    List<RuleQuery> questions() {
        return definition.rules().stream().filter(rule -> !OtherForms.areMeant(rule)).map(this::question).toList();
    }

    private RuleQuery question(Rule rule) {
        return RuleQuery.of(definition, rule, statement(rule));
    }

    private Sql statement(Rule rule) {
        Sql open = rule.check().when(holds -> condition(rule, holds), this::categories, this::parts);
        return open.with("form", Sql.literal(definition.form()))
                .with("first", String.valueOf(rule.years().first()))
                .with("last", String.valueOf(rule.years().last()));
    }

    private Sql condition(Rule rule, Holds holds) {
        Condition condition = new Condition(holds.condition());
        List<String> indicators = indicators(rule, condition);
        return sql.read("check/condition")
                .with("figures", columns(indicators, RuleSql::exact))
                .with("approximate", columns(indicators, RuleSql::approximate))
                .with("previous", indicators.stream().anyMatch(PreviousYear::isMeant) ? sql.read("check/previous") : new Sql(""))
                .with("indicators", Sql.literals(indicators))
                .with("breakdowns", Sql.literals(breakdowns(indicators)))
                .with("indicator", Sql.literal(indicators.stream().filter(name -> !PreviousYear.isMeant(name)).findFirst().orElseThrow()))
                .with("condition_text", Sql.literal(new Spoken(definition.indicators(), Map.of()).both(condition)))
                .with("exact", condition.inDecimals())
                .with("condition", condition.overColumns());
    }

    /**
     * Those in whose categories several indicators stand, or every one does. A rule about nothing but what a breakdown splits
     * is one about its total. No breakdown has the empty name, which is there because a list in SQL cannot be empty.
     */
    private List<String> breakdowns(List<String> indicators) {
        Stream<String> names = definition.breakdowns().stream()
                .filter(breakdown -> breakdown.of() == null || indicators.size() > 1)
                .map(Breakdown::name);
        return Stream.concat(Stream.of(""), names).toList();
    }

    private List<String> indicators(Rule rule, Condition condition) {
        try {
            List<String> known = definition.indicators().stream().map(Indicator::name).toList();
            return condition.indicators(known);
        } catch (IllegalArgumentException e) {
            throw new InvalidDefinition(RuleQuery.source(definition, rule) + ": " + condition.text() + ": " + e.getMessage());
        }
    }

    static String columns(List<String> indicators, UnaryOperator<String> column) {
        return indicators.stream().map(column).collect(Collectors.joining(",\n           "));
    }

    private static String exact(String indicator) {
        return "max(value) filter (where indicator = " + Sql.literal(indicator) + ") as " + Condition.column(indicator);
    }

    static String approximate(String indicator) {
        return "cast(" + Condition.column(indicator) + " as double) as " + Condition.column(indicator);
    }

    private Sql categories(Categories categories) {
        return sql.read("check/sum_of_parts").with("total", Sql.literal(categories.total()))
                .with("parts", summed(categories))
                .with("number", "1")
                .with("split", "''")
                .with("whole", "breakdown is null");
    }

    private Sql parts(Parts parts) {
        String within = "(breakdown is null or breakdown in (" + Sql.literals(breakdowns(parts.parts())) + "))";
        return sql.read("check/sum_of_parts").with("total", Sql.literal(parts.total()))
                .with("parts", within + " and indicator in (" + Sql.literals(parts.parts()) + ")")
                .with("number", String.valueOf(parts.parts().size()))
                .with("split", "coalesce(breakdown || '/' || category, '')")
                .with("whole", within);
    }

    private String summed(Categories categories) {
        Breakdown breakdown = definition.breakdown(categories.breakdown());
        return "indicator = " + Sql.literal(breakdown.split(categories.total())) + " and breakdown = " + Sql.literal(breakdown.name())
                + " and category in (" + Sql.literals(breakdown.added()) + ")";
    }
}
