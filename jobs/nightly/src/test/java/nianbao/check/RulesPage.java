package nianbao.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.definition.Rule;
import nianbao.definition.Years;
import nianbao.label.Bilingual;
import nianbao.language.Language;
import nianbao.language.Title;
import nianbao.observation.Catalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The page that explains every rule, as the catalogue of findings and the definitions have it. */
record RulesPage(Language language, JsonNode words, JsonNode findings, String catalogue, Definitions definitions) {

    private static final YAMLMapper YAML = new YAMLMapper();
    /** A heading of the catalogue, or the line on which a rule begins. */
    private static final Pattern PART = Pattern.compile("(?m)^(?:## (?<en>.+) / (?<zh>.+)|(?<rule>\\w+):.*)$");

    static RulesPage in(Language language, Path forms) throws IOException {
        String catalogue = text(Catalogue.class, "findings.yaml");
        JsonNode words = YAML.readTree(text(RulesPage.class, "rules-page.yaml"));
        return new RulesPage(language, words, YAML.readTree(catalogue), catalogue, Definitions.load(forms));
    }

    String markdown() {
        StringBuilder page = new StringBuilder("# " + word("title") + "\n\n" + word("intro") + "\n");
        for (Matcher part = PART.matcher(catalogue); part.find(); ) {
            page.append(part.group("rule") == null ? heading(part.group(language == Language.ZH ? "zh" : "en")) : finding(part.group("rule")));
        }
        definitions.forms().stream().filter(form -> !form.rules().isEmpty()).forEach(form -> page.append(form(form)));
        return page.toString();
    }

    private String finding(String rule) {
        JsonNode entry = findings.get(rule);
        String level = Catalogue.entry(rule).level().word();
        return "\n### `%s`\n\n%s\n\n".formatted(rule, word(level)) + item("means", half(entry.get("means"))) + item("example", example(rule, entry.path("example")))
                + item("do", half(entry.get("do")));
    }

    private String example(String rule, JsonNode example) {
        String message = Catalogue.entry(rule).message(both(example.get("found")), both(example.get("expected")));
        return language.of(Title.halves(message));
    }

    private String form(Definition form) {
        String file = "[`" + form.form() + ".yaml`](../jobs/forms/" + form.form() + ".yaml)";
        return heading(placed("rules_of", language.of(form.title()))) + "\n" + placed("file", file) + "\n"
                + form.rules().stream().map(rule -> rule(form, rule)).collect(Collectors.joining());
    }

    private String rule(Definition form, Rule rule) {
        String years = rule.years().equals(Years.ALL) ? "" : placed("years", span(rule.years()));
        String level = rule.level().word();
        return "\n### `%s`\n\n%s%s\n\n".formatted(rule.name(), word(level), years) + item("means", language.of(rule.message())) + item("must", must(form, rule.check()))
                + item("do", word("do_" + level));
    }

    private String must(Definition form, Rule.Check check) {
        return check.when(
                holds -> language.of(Title.halves(new Spoken(form.indicators(), new OtherForms(definitions).titles(form)).both(new Condition(holds.condition())))),
                split -> title(form, split.total()) + " = " + placed("sum_of", language.of(form.breakdown(split.breakdown()).title())),
                sum -> title(form, sum.total()) + " = " + sum.parts().stream().map(part -> title(form, part)).collect(Collectors.joining(" + ")));
    }

    private String title(Definition form, String indicator) {
        return language.of(form.indicator(indicator).title());
    }

    private static String span(Years years) {
        String first = years.first() == Years.ALL.first() ? "" : String.valueOf(years.first());
        String last = years.last() == Years.ALL.last() ? "" : String.valueOf(years.last());
        return first.equals(last) ? first : first + "–" + last;
    }

    private static String heading(String text) {
        return "\n## " + text + "\n";
    }

    private String item(String key, String text) {
        return "- " + word(key) + (language == Language.ZH ? "：" : ": ") + text.strip() + "\n";
    }

    private String placed(String key, String place) {
        return word(key).replace("{}", place);
    }

    private String word(String key) {
        return half(words.get(key));
    }

    private String half(JsonNode both) {
        return both.get(language == Language.ZH ? "zh" : "en").asString();
    }

    private static Bilingual both(JsonNode text) {
        if (text == null) {
            return null;
        }
        return text.isObject() ? new Bilingual(text.get("zh").asString(), text.get("en").asString()) : Bilingual.same(text.asString());
    }

    private static String text(Class<?> beside, String name) throws IOException {
        try (InputStream file = beside.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
