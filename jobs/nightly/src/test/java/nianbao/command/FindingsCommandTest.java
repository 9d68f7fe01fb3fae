package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import nianbao.job.Nights;
import nianbao.job.Returns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingsCommandTest {

    @TempDir
    static Path folder;

    private static Nights nights;

    @BeforeAll
    static void load() throws Exception {
        nights = Nights.in(folder);
        Returns.of(2014, "东县", "2015年1月8日").row("清河镇", 1000, 900).row("合计", 1000, 900).save(inbox("东县/2014.xlsx"));
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 1000, 900).row("合计", 1300, 900).save(inbox("东县/2015.xlsx"));
        Returns.of(2014, "西县", "2015年1月8日").row("石桥镇", 500, 400).row("合计", 501, 400).save(inbox("西县/2014.xlsx"));
        Files.setLastModifiedTime(inbox("西县/2014.xlsx"), FileTime.fromMillis(0));
        Returns.of(2014, "西县", "2015年1月9日").row("石桥镇", 500, 401).row("合计", 500, 401).save(inbox("西县/2014更正.xlsx"));
        nights.pass();
    }

    @Test
    void what_could_move_a_total_the_most_comes_first_and_what_was_sent_anew_and_moves_none_is_left_out() {
        assertThat(list("--lang", "zh")).containsExactly("error 20 1 东县/2015.xlsx B5 total_row B4 → 1300 合计为 1300，各行之和为 1000");
    }

    @Test
    void all_of_them_may_be_asked_for_of_one_workbook_and_in_english() {
        assertThat(list("--all", "--submission", "西县", "--lang", "en"))
                .containsExactly("error 0.07 1 西县/2014.xlsx B5 total_row The total says 501, the rows add up to 500");
        assertThat(list("--all", "--year", "2014", "--form", "mediation")).hasSize(1);
        assertThat(list("--all", "--level", "note").size()).isGreaterThan(1);
    }

    private static List<String> list(String... options) {
        List<String> arguments = new ArrayList<>(List.of("findings", "--home", nights.home().folder().toString(), "--format", "json"));
        arguments.addAll(List.of(options));
        StringWriter out = new StringWriter();
        int code = Root.commandLine().setOut(new PrintWriter(out)).execute(arguments.toArray(String[]::new));
        assertThat(code).isZero();
        List<String> rows = new ArrayList<>();
        for (JsonNode row : new JsonMapper().readTree(out.toString())) {
            rows.add(String.join(" ", List.of("level", "influence_pct", "places", "file", "cell", "rule", "suspect", "message").stream()
                    .map(row::get)
                    .filter(value -> value != null && !value.isNull())
                    .map(JsonNode::asString)
                    .toList()));
        }
        return rows;
    }

    private static Path inbox(String name) {
        return nights.inbox().resolve(name);
    }
}
