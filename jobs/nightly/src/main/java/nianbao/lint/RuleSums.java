package nianbao.lint;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nianbao.definition.Breakdown;
import nianbao.definition.Definition;
import nianbao.definition.Rule;
import nianbao.linear.Linear;
import nianbao.linear.LinearConditions;

/** The rules of a definition as sums; the figure of a category bears the name of its indicator, breakdown and category. */
record RuleSums(Definition definition, LinearConditions conditions) {

    /** Empty when the rule asks for something that is no sum. */
    Optional<List<Linear>> of(Rule rule) throws SQLException {
        return rule.check() instanceof Rule.Categories categories ? Optional.of(List.of(sum(categories))) : conditions.of(rule);
    }

    private Linear sum(Rule.Categories rule) {
        Breakdown breakdown = definition.breakdown(rule.breakdown());
        String split = breakdown.split(rule.total());
        return Linear.sum(rule.total(), breakdown.added().stream().map(category -> split + " " + breakdown.name() + " " + category).toList());
    }
}
