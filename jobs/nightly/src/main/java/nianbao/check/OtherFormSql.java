package nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.check.OtherForms.Named;
import nianbao.definition.ConditionNames;
import nianbao.language.Title;
import nianbao.observation.Catalogue;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;

/** Turns rules about other forms into SQL: where they do not hold, and of what they could not be asked. */
record OtherFormSql(SqlFolder sql, OtherForms forms) {

    List<RuleQuery> questions(Named rule) {
        return List.of(
                RuleQuery.of(rule.definition(), rule.rule(), holds(rule)),
                new RuleQuery(Catalogue.entry("rule_not_asked"), absent(rule), RuleQuery.source(rule.definition(), rule.rule())));
    }

    private Sql holds(Named rule) {
        Condition condition = new Condition(rule.condition());
        return filled("check/other_form_holds", rule)
                .with("condition_text", Sql.literal(new Spoken(rule.definition().indicators(), forms.titles(rule.definition())).both(condition)))
                .with("exact", condition.inDecimals())
                .with("condition", condition.overColumns());
    }

    private Sql absent(Named rule) {
        return filled("check/other_form_absent", rule).with("rule", Sql.literal(rule.rule().name()));
    }

    private Sql filled(String question, Named rule) {
        List<String> names = List.copyOf(rule.names());
        return sql.read(question)
                .with("figure_of", sql.read("check/other_form"))
                .with("named", names.stream().map(name -> row(rule, name)).collect(Collectors.joining(", ")))
                .with("figures", RuleSql.columns(names, OtherFormSql::exact))
                .with("approximate", RuleSql.columns(names, RuleSql::approximate))
                .with("first", String.valueOf(rule.rule().years().first()))
                .with("last", String.valueOf(rule.rule().years().last()));
    }

    private String row(Named rule, String name) {
        String form = rule.form(name);
        Title title = forms.title(rule, name);
        List<String> values = new ArrayList<>();
        values.add(Sql.literal(name));
        values.add(String.valueOf(rule.forms().indexOf(form)));
        values.add(Sql.literals(List.of(form, ConditionNames.indicator(name), title.zh(), title.en())));
        return "(" + String.join(", ", values) + ")";
    }

    private static String exact(String name) {
        return "max(value) filter (where name = " + Sql.literal(name) + ") as " + Condition.column(name);
    }
}
