package nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nianbao.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The pages that explain every rule, held against the words and definitions that they are made from, and made anew when asked for. */
class RulesPageTest {

    private static final Path ROOT = Path.of(System.getProperty("nianbao.root"));
    private static final Path FORMS = ROOT.resolve("jobs/forms");
    private static final Map<Language, String> FILES = Map.of(Language.EN, "docs/rules.md", Language.ZH, "docs/rules.zh-CN.md");
    private static final String WRITE = "mvn -q -pl jobs/core,jobs/nightly test -Dtest=RulesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dnianbao.write=true";

    @ParameterizedTest
    @EnumSource
    void the_page_says_what_the_catalogue_and_the_definitions_say(Language language) throws IOException {
        Path file = ROOT.resolve(FILES.get(language));
        String page = RulesPage.in(language, FORMS).markdown();
        if (Boolean.getBoolean("nianbao.write")) {
            Files.writeString(file, page);
        }

        // The whole page would say little.
        assertThat(Files.readString(file).equals(page)).as("%s is not what it is made from; to write it anew: %s", file.getFileName(), WRITE).isTrue();
    }

    @Test
    void every_example_fills_all_places_of_its_message() throws IOException {
        for (Map.Entry<String, JsonNode> rule : RulesPage.in(Language.EN, FORMS).findings().properties()) {
            JsonNode example = rule.getValue().path("example");
            for (String place : new String[] {"found", "expected"}) {
                assertThat(example.has(place)).as(rule.getKey() + " " + place).isEqualTo(rule.getValue().get("en").asString().contains("{" + place + "}"));
            }
        }
    }
}
