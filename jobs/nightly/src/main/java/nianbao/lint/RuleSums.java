package nianbao.lint;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.definition.Breakdown;
import nianbao.definition.Definition;
import nianbao.definition.Rule;
import nianbao.linear.Interval;
import nianbao.linear.Linear;
import nianbao.linear.LinearConditions;

/** The rules of a definition as sums; the figure of a category bears the name of its indicator, breakdown and category. */
record RuleSums(Definition definition, LinearConditions conditions) {

    /** Empty when the rule asks for something that is no sum. */
    Optional<List<Linear>> of(Rule rule) throws SQLException {
        Optional<String> condition = rule.condition();
        if (condition.isPresent()) {
            return conditions.of(condition.get());
        }
        return rule.check().when(holds -> Optional.empty(), this::categories, parts -> Optional.of(List.of(sum(parts.total(), parts.parts()))));
    }

    private Optional<List<Linear>> categories(Rule.Categories rule) {
        Breakdown breakdown = definition.breakdown(rule.breakdown());
        String split = breakdown.split(rule.total());
        List<String> parts = breakdown.added().stream().map(category -> split + " " + breakdown.name() + " " + category).toList();
        return Optional.of(List.of(sum(rule.total(), parts)));
    }

    private static Linear sum(String total, Collection<String> parts) {
        Map<String, BigDecimal> factors = new LinkedHashMap<>();
        parts.forEach(part -> factors.put(part, BigDecimal.ONE.negate()));
        factors.merge(total, BigDecimal.ONE, BigDecimal::add);
        return new Linear(factors, Interval.of(BigDecimal.ZERO), Optional.of(total));
    }
}
