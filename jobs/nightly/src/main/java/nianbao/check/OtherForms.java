package nianbao.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nianbao.definition.ConditionNames;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.definition.Indicator;
import nianbao.definition.Rule;
import nianbao.language.Title;
import nianbao.sql.Sql;

/** The rules of definitions that name figures of other forms; one whose other form has no definition is none. */
record OtherForms(Definitions definitions, List<Named> rules) {

    OtherForms(Definitions definitions) {
        this(definitions, all(definitions));
    }

    /** A rule and the definition that it stands in. */
    record Named(Definition definition, Rule rule, String condition) {

        /** The figures that it is about. */
        Set<String> names() {
            return ConditionNames.in(condition);
        }

        /** The forms that it is about, its own first. */
        List<String> forms() {
            Set<String> forms = new LinkedHashSet<>(List.of(definition.form()));
            names().stream().filter(ConditionNames::isOfOtherForm).map(ConditionNames::form).forEach(forms::add);
            return List.copyOf(forms);
        }

        /** The form that a name of it is about. */
        String form(String name) {
            return ConditionNames.isOfOtherForm(name) ? ConditionNames.form(name) : definition.form();
        }
    }

    /** Whether a rule names a figure of another form. */
    static boolean areMeant(Rule rule) {
        return rule.condition().stream().flatMap(condition -> ConditionNames.in(condition).stream()).anyMatch(ConditionNames::isOfOtherForm);
    }

    private static List<Named> all(Definitions definitions) {
        return definitions.forms().stream()
                .flatMap(definition -> definition.rules().stream().filter(OtherForms::areMeant).map(rule -> named(definition, rule)))
                .filter(named -> named.forms().stream().allMatch(form -> definition(definitions, form).count() == 1))
                .toList();
    }

    private static Named named(Definition definition, Rule rule) {
        return new Named(definition, rule, rule.condition().orElseThrow());
    }

    /** What people call the figures of other forms that the rules of a definition name, by their names there. */
    Map<String, Title> titles(Definition definition) {
        Map<String, Title> titles = new LinkedHashMap<>();
        rules.stream().filter(rule -> rule.definition() == definition)
                .forEach(rule -> rule.names().stream().filter(ConditionNames::isOfOtherForm).forEach(name -> titles.put(name, title(rule, name))));
        return titles;
    }

    /** What people call a figure that a rule names. */
    Title title(Named rule, String name) {
        Definition definition = definition(definitions, rule.form(name)).findFirst().orElseThrow();
        Indicator indicator = definition.indicator(ConditionNames.indicator(name));
        return ConditionNames.isOfOtherForm(name)
                ? new Title(
                        "《" + definition.title().zh() + "》" + indicator.title().zh(),
                        indicator.title().en() + " of “" + definition.title().en() + "”")
                : indicator.title();
    }

    private static Stream<Definition> definition(Definitions definitions, String form) {
        return definitions.forms().stream().filter(definition -> definition.form().equals(form));
    }

    /** A condition on observations ({@code o}): those that rules set beside figures of a form and year; empty where there are none. */
    List<String> beside(String form, int year) {
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        about(form, year).forEach(rule -> rule.names().forEach(name -> wanted
                        .computeIfAbsent(rule.form(name), key -> new LinkedHashSet<>())
                        .add(ConditionNames.indicator(name))));
        List<String> conditions = new ArrayList<>();
        wanted.forEach((other, indicators) -> conditions.add(
                "o.form = " + Sql.literal(other) + " and o.year = " + year + " and o.indicator in (" + Sql.literals(indicators) + ")"));
        return conditions;
    }

    private Stream<Named> about(String form, int year) {
        return rules.stream().filter(rule -> rule.forms().contains(form) && rule.rule().years().contains(year));
    }

    /** The forms that rules set beside a form in a year. */
    Set<String> formsBeside(String form, int year) {
        Set<String> forms = new LinkedHashSet<>();
        about(form, year).forEach(rule -> forms.addAll(rule.forms()));
        return forms;
    }
}
