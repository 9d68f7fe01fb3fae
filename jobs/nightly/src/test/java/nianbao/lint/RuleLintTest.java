package nianbao.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nianbao.definition.Definitions;
import nianbao.definition.InvalidDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class RuleLintTest {

    private static final String DEFINITION = """
            form: counted
            title: {zh: 数, en: Counted}
            register: ../register
            level: township
            match: [数]
            layout:
              division: {in: rows, headings: [乡镇]}
              indicator: {in: columns}
              year: {in: [title]}
            indicators:
              a: {title: {zh: 甲, en: A}, unit: case, kind: flow, headings: [甲]}
              b: {title: {zh: 乙, en: B}, unit: case, kind: flow, headings: [乙]}
              c: {title: {zh: 丙, en: C}, unit: case, kind: flow, headings: [丙]}
              d: {title: {zh: 丁, en: D}, unit: case, kind: flow, headings: [丁]}
              share: {title: {zh: 比重, en: Share}, unit: percent, kind: rate, headings: [比重]}
              yuan: {title: {zh: 金额, en: Amount}, unit: yuan, kind: flow, headings: [金额]}
            rules:
            """;
    /** The first line below. */
    private static final int FIRST = 18;

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheRegister() throws IOException {
        Path register = Files.createDirectories(folder.resolve("register"));
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/nianbao/register"))) {
            for (Path file : files.toList()) {
                Files.copy(file, register.resolve(file.getFileName().toString()));
            }
        }
    }

    private static Stream<JsonNode> contradictory() {
        return read("contradictory.yaml");
    }

    private static Stream<JsonNode> sound() {
        return read("sound.yaml");
    }

    private static Stream<JsonNode> read(String name) {
        return new YAMLMapper().readTree(RuleLintTest.class.getResourceAsStream(name)).valueStream();
    }

    @ParameterizedTest
    @MethodSource("contradictory")
    void rules_that_no_figures_can_keep_are_refused_with_the_fewest_of_them_and_their_lines(JsonNode contradictory) throws Exception {
        List<String> named = contradictory.get("set").valueStream()
                .map(place -> "rule_%s (%d)".formatted(place.asInt(), FIRST + place.asInt() - 1))
                .toList();

        assertThatThrownBy(() -> new RuleLint(definitions(contradictory.get("rules"))).refuseErrors())
                .isInstanceOf(InvalidDefinition.class)
                .hasMessageStartingWith(folder.resolve("forms/counted.yaml") + ":")
                .hasMessageEndingWith(": " + String.join(", ", named));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void rules_that_some_figures_keep_pass(JsonNode sound) throws Exception {
        Definitions definitions = definitions(sound);

        assertThat(new RuleLint(definitions).refuseErrors()).isSameAs(definitions);
    }

    @Test
    void rules_of_years_that_do_not_meet_do_not_contradict_each_other() throws Exception {
        String rules = """
                  early: {level: error, holds: a >= 10, years: ..2014, message: {zh: 不对, en: Wrong}}
                  late: {level: error, holds: a <= 9, years: 2015.., message: {zh: 不对, en: Wrong}}
                """;

        assertThat(new RuleLint(definitions(rules)).complaints()).isEmpty();
    }

    @Test
    void a_rule_that_tells_a_hidden_figure_by_one_of_another_year_is_refused_until_the_figure_is_published() throws Exception {
        String carried = "  carried: {level: error, holds: a = previous.b + previous.c, message: {zh: 不对, en: Wrong}}\n";
        String larger = "  larger: {level: error, holds: a >= previous.b, message: {zh: 不对, en: Wrong}}\n";

        assertThat(complaints("publish: {minimum: 5}", carried + larger))
                .containsExactly("true 19 By the rule carried a figure that is not published can be worked out from one of another form or year:"
                        + " say publish: {minimum: 0} of its indicator, or take the rule out");
        assertThat(complaints("publish: {minimum: 0}", carried + larger)).isEmpty();
    }

    private List<String> complaints(String publish, String rules) throws Exception {
        definitions(rules);
        Path file = folder.resolve("forms/counted.yaml");
        Files.writeString(file, publish + "\n" + Files.readString(file));
        return new RuleLint(Definitions.load(file.getParent())).complaints().stream()
                .map(complaint -> complaint.isError() + " " + complaint.line() + " " + complaint.text().en())
                .toList();
    }

    @Test
    void a_rule_that_can_never_fail_and_one_that_leaves_one_figure_alone_are_warned_of() throws Exception {
        String rules = """
                  idle: {level: error, holds: a + b >= 0, message: {zh: 不对, en: Wrong}}
                  fixed: {level: error, holds: c + 3 = 10, message: {zh: 不对, en: Wrong}}
                """;

        assertThat(new RuleLint(definitions(rules)).complaints().stream().map(complaint -> complaint.isError() + " " + complaint.line() + " " + complaint.text().en()))
                .containsExactly(
                        "false 18 The rule idle can never fail: the bounds of its indicators see to it",
                        "false 19 The rules leave no other figure than c = 7");
    }

    @Test
    void nothing_is_wrong_with_the_rules_of_the_shipped_definitions() {
        assertThat(new RuleLint(Definitions.load(Path.of(System.getProperty("nianbao.root")).resolve("jobs/forms"))).complaints()).isEmpty();
    }

    private Definitions definitions(JsonNode rules) throws IOException {
        StringBuilder all = new StringBuilder();
        int number = 1;
        for (JsonNode rule : rules) {
            String asks = rule.isString()
                    ? "holds: \"" + rule.asString() + "\""
                    : "parts: {total: " + rule.get("total").asString() + ", of: [b, c]}";
            all.append("  rule_%d: {level: error, %s, message: {zh: 不对, en: Wrong}}\n".formatted(number++, asks));
        }
        return definitions(all.toString());
    }

    private Definitions definitions(String rules) throws IOException {
        Path forms = Files.createDirectories(folder.resolve("forms"));
        Files.writeString(forms.resolve("counted.yaml"), DEFINITION + rules);
        return Definitions.load(forms);
    }
}
