package nianbao.precheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.command.Root;
import nianbao.job.Nights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Workbooks that are wrong in any way, checked before they are sent and loaded afterwards. */
class DamagedWorkbooksTest {

    private static final Path ROOT = Path.of(System.getProperty("nianbao.root"));
    private static final List<String> OF_WORKBOOK = List.of("submission", "form", "year", "outcome");
    private static final int RULE = OF_WORKBOOK.size();
    private static final List<String> OF_FINDING =
            List.of("rule", "level", "sheet", "cell", "division_code", "indicator", "found", "expected", "message");

    @TempDir
    Path folder;

    @Test
    void check_and_the_night_find_the_same_row_by_row() throws Exception {
        Nights nights = new Nights(folder, ROOT.resolve("sql"), ROOT.resolve("jobs/forms"));
        assertThat(new DamagedInbox(ROOT.resolve("data-samples/inbox"), nights.inbox()).write()).isGreaterThan(199);

        List<String> ofCheck = check(nights);
        nights.pass();
        List<String> ofNight = nights.ask("select " + columns() + " from submission s left join finding f on f.submission = s.submission");

        assertThat(missing(ofNight, ofCheck)).as("what only the night found").isEmpty();
        assertThat(missing(ofCheck, ofNight)).as("what only check found").isEmpty();
        assertThat(ofCheck.stream().map(row -> row.split("\\|")[RULE]).collect(Collectors.toSet())).as("kinds of findings").hasSizeGreaterThan(60).contains("undecided");
    }

    private static String columns() {
        return Stream.concat(OF_WORKBOOK.stream().map(name -> "s." + name), OF_FINDING.stream().map(name -> "f." + name))
                .map(name -> "coalesce(cast(" + name + " as varchar), '')")
                .collect(Collectors.joining(", ", "concat_ws('|', ", ")"));
    }

    private static List<String> check(Nights nights) {
        StringWriter out = new StringWriter();
        String[] line = {"check", "--format", "json", nights.inbox().toString()};
        Root.commandLine(line).setOut(new PrintWriter(out)).execute(line);
        List<String> rows = new ArrayList<>();
        for (JsonNode workbook : JsonMapper.shared().readTree(out.toString())) {
            String head = row(workbook, OF_WORKBOOK);
            workbook.get("findings").forEach(finding -> rows.add(head + "|" + row(finding, OF_FINDING)));
            if (workbook.get("findings").isEmpty()) {
                rows.add(head + "|".repeat(OF_FINDING.size()));
            }
        }
        return rows;
    }

    private static String row(JsonNode node, List<String> names) {
        return names.stream().map(name -> node.get(name).asString("")).collect(Collectors.joining("|"));
    }

    private static List<String> missing(List<String> of, List<String> in) {
        List<String> left = new ArrayList<>(of);
        in.forEach(left::remove);
        // The first tell enough.
        return left.stream().sorted().limit(20).toList();
    }
}
