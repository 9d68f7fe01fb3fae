package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does what the page on definitions does, and holds what comes out against what the page shows. */
class DefinitionGuideTest {

    private static final Path FORMS = Path.of("../forms");

    @TempDir
    Path folder;

    private GuidePage page;
    private Path workbook;

    @BeforeEach
    void make() throws IOException {
        page = GuidePage.read();
        workbook = page.saveWorkbook(folder.resolve("inbox/2015/accidents.xlsx"));
        Files.createDirectories(folder.resolve("forms/register"));
        Files.writeString(folder.resolve("forms/register/division.csv"), page.block("register"));
        Files.writeString(folder.resolve("forms/accidents.yaml"), page.block("definition"));
    }

    @Test
    void the_draft_is_the_one_on_the_page() {
        assertThat(execute("inspect", workbook.toString(), "--definitions", FORMS.toString())).isEqualTo(page.block("draft"));
    }

    @Test
    void the_inspection_is_the_one_on_the_page() {
        assertThat(execute("inspect", workbook.toString(), "--definitions", folder + "/forms")).isEqualTo(page.block("inspection"));
    }

    @Test
    void the_page_in_chinese_shows_what_is_said_in_chinese() throws IOException {
        GuidePage chinese = GuidePage.inChinese();

        assertThat(execute("inspect", workbook.toString(), "--definitions", FORMS.toString(), "--lang", "zh")).isEqualTo(chinese.block("draft"));
        assertThat(execute("inspect", workbook.toString(), "--definitions", folder + "/forms", "--lang", "zh")).isEqualTo(chinese.block("inspection"));
    }

    @Test
    void the_figures_that_land_are_those_on_the_page() {
        execute("nightly", "--inbox", folder + "/inbox", "--home", folder + "/home", "--definitions", folder + "/forms");

        assertThat(execute("query", "--home", folder + "/home", """
                select division_code, indicator, value, unit, sheet, cell from observation
                where form = 'accidents' and year = 2015 and division_code = '9001' order by cell""")).isEqualTo(page.block("answer"));
    }

    @Test
    void every_key_of_the_schema_is_explained() throws IOException {
        Set<String> keys = new TreeSet<>();
        collect(JsonMapper.shared().readTree(Files.readString(FORMS.resolve("definition.schema.json"))), keys);

        String explained = page.text().substring(page.text().indexOf("## Every key"));
        assertThat(keys).contains("form", "fixed").allSatisfy(key -> assertThat(explained).contains("`" + key + "`"));
    }

    @Test
    void the_page_in_chinese_shows_the_same_and_explains_every_key() throws IOException {
        GuidePage chinese = GuidePage.inChinese();
        Set<String> keys = new TreeSet<>();
        collect(JsonMapper.shared().readTree(Files.readString(FORMS.resolve("definition.schema.json"))), keys);

        assertThat(chinese.blocksBut("draft", "inspection")).isEqualTo(page.blocksBut("draft", "inspection"));
        assertThat(keys).allSatisfy(key -> assertThat(chinese.text()).contains("`" + key + "`"));
    }

    private static void collect(JsonNode schema, Set<String> keys) {
        if (schema.path("properties").isObject()) {
            keys.addAll(schema.get("properties").propertyNames());
        }
        schema.forEach(part -> collect(part, keys));
    }

    private static String execute(String... arguments) {
        StringWriter out = new StringWriter();
        Root.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(out, true)).execute(arguments);
        return out.toString();
    }
}
