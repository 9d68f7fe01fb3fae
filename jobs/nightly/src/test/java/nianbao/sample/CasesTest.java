package nianbao.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianbao.job.Nights;
import nianbao.run.Summary;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Small returns that lie beside the project, each with what should become of it; they are not part of it. */
class CasesTest {

    private static final Path ROOT = Path.of(System.getProperty("nianbao.root"));
    private static final Path CASES = ROOT.resolve("../shared/cases").normalize();

    @TempDir
    private Path folder;

    private static Stream<Map.Entry<String, JsonNode>> cases() throws IOException {
        JsonNode all = new YAMLMapper().readTree(CasesTest.class.getResourceAsStream("cases.yaml"));
        return all.properties().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_case_ends_as_is_written_beside_it(Map.Entry<String, JsonNode> entry) throws Exception {
        Path given = CASES.resolve(entry.getKey());
        assumeTrue(Files.isDirectory(given), "the cases do not lie beside the project");
        Path forms = given.resolve("forms");
        Nights nights = new Nights(folder, given.resolve("inbox"), ROOT.resolve("sql"), Files.isDirectory(forms) ? forms : ROOT.resolve("jobs/forms"));
        JsonNode right = entry.getValue();

        Summary summary = nights.pass();

        assertThat(summary.submissions().getOrDefault("accepted", 0L)).isEqualTo(right.path("accepted").asLong(0));
        assertThat(summary.submissions().getOrDefault("returned", 0L)).isEqualTo(right.path("returned").asLong(0));
        if (right.has("findings")) {
            assertThat(nights.ask("select rule || coalesce(' ' || replace(cell, ', ', '+'), '')"
                            + " from finding where level <> 'note' order by 1"))
                    .containsExactlyElementsOf(texts(right.get("findings")));
        }
        assertThat(nights.ask("select year || ' ' || division_code || ' ' || indicator || ' ' || cast(value as integer) from observation"
                        + " where category is null and value is not null"))
                .containsAll(texts(right.path("figures")));
        for (Map.Entry<String, JsonNode> question : right.path("asked").properties()) {
            assertThat(nights.ask(question.getKey())).as(question.getKey()).containsExactlyElementsOf(texts(question.getValue()));
        }
        assertThat(marked(nights)).containsAll(texts(right.path("marked")));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /** The cells with a comment in all that goes back. */
    private static List<String> marked(Nights nights) throws IOException {
        List<String> marked = new ArrayList<>();
        for (String file : Nights.files(nights.home().corrections())) {
            File corrections = nights.home().corrections().resolve(file).toFile();
            try (Workbook workbook = WorkbookFactory.create(corrections, null, true)) {
                for (Sheet sheet : workbook) {
                    sheet.getCellComments().keySet().stream().map(CellAddress::formatAsString).forEach(marked::add);
                }
            }
        }
        return marked;
    }
}
