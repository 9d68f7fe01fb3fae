package nianbao.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.observation.Level;
import tools.jackson.databind.JsonNode;

/** Names in the conditions of a definition that must be names of indicators, its own or those of the other forms. */
record RuleReferences(Definition definition, JsonNode yaml, List<Definition> forms) {

    void check() {
        definition.rules().forEach(rule -> rule.condition().ifPresent(condition -> check(rule, ConditionNames.in(condition))));
    }

    private void check(Rule rule, Set<String> names) {
        names.forEach(name -> check(rule, name));
        if (names.stream().noneMatch(ConditionNames::isOfOtherForm)) {
            return;
        }
        if (rule.level() == Level.ERROR) {
            throw wrong(rule, "rule_of_two_forms");
        }
        if (names.stream().anyMatch(PreviousYear::isMeant)) {
            throw wrong(rule, "rule_of_forms_and_years");
        }
        if (names.stream().allMatch(ConditionNames::isOfOtherForm)) {
            throw wrong(rule, "rule_of_others");
        }
    }

    private void check(Rule rule, String name) {
        if (!ConditionNames.isOfOtherForm(name)) {
            known(rule, PreviousYear.indicator(name), name, indicators(definition));
            return;
        }
        String form = ConditionNames.form(name);
        known(rule, form, name, forms.stream().filter(other -> other != definition).map(Definition::form).collect(Collectors.toSet()));
        Optional<Definition> other = forms.stream().filter(one -> one.form().equals(form)).findFirst();
        known(rule, ConditionNames.indicator(name), name, indicators(other.orElseThrow()));
    }

    private static Set<String> indicators(Definition definition) {
        return definition.indicators().stream().map(Indicator::name).collect(Collectors.toSet());
    }

    private void known(Rule rule, String word, String name, Set<String> names) {
        if (!names.contains(word)) {
            throw InvalidDefinition.unknown(place(rule), name, word, names);
        }
    }

    private InvalidDefinition wrong(Rule rule, String key) {
        return InvalidDefinition.at(place(rule), key);
    }

    private String place(Rule rule) {
        JsonNode condition = yaml.get("rules").get(rule.name()).get("holds");
        return DefinitionSchema.place(definition.source(), condition) + ": " + InvalidDefinition.words("rule", rule.name());
    }
}
