package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianbao.job.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions about a yearbook with misprints, drafted, completed and put beside the definitions. */
class InspectDecisionsTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void yearbook() throws Exception {
        Files.createDirectories(folder.resolve("forms/register"));
        Files.writeString(folder.resolve("forms/register/division.csv"), """
                code,name,level,parent_code,valid_from,valid_to
                90,东山市,city,,,
                9001,东山县,county,90,,
                9002,西河县,county,90,,
                9003,南湖区,county,90,,
                """);
        Files.writeString(folder.resolve("forms/accidents.yaml"), """
                form: accidents
                title: {zh: 交通事故情况, en: Traffic accidents}
                register: register
                level: county
                source: publication
                match: [交通事故情况]
                layout:
                  division: {in: rows, headings: [地区]}
                  indicator: {in: columns}
                  totals: [全市]
                indicators:
                  accidents: {title: {zh: 发生数, en: Accidents}, unit: case, kind: flow, headings: [发生数], required: 2012..}
                  deaths: {title: {zh: 死亡人数, en: Deaths}, unit: person, kind: flow, headings: [死亡人数], required: 2012..}
                  loss: {title: {zh: 损失, en: Loss}, unit: yuan, kind: flow, headings: [损失]}
                """);
        Map<String, List<List<Object>>> years = new LinkedHashMap<>();
        years.put("2015", List.of(List.of("8-3 2015年交通事故情况"), List.of("地区", "发生数（起）", "死亡人数（人）", "损失（万元）"),
                List.of("全市", 61, 15, 7.5), List.of("东山县", 22, 6, 2.5), List.of("西河县", 20, 4, "3..5"), List.of("南湖区", 19, 3, 1.5)));
        years.put("2016", List.of(List.of("8-3 2016年交通事故情况"), List.of("地区", "发生数（起）", "死亡人数（人）", "损失（万元）"),
                List.of("全市", 64, 15, 7.5), List.of("东山县", 23, 7, 2.5), List.of("西何县", 21, 4, 3.5), List.of("南湖区", "2O", 4, 1.5)));
        Tables.save(folder.resolve("books/年鉴.xlsx"), years);
    }

    private String execute(String... arguments) {
        out.getBuffer().setLength(0);
        Root.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments);
        return out.toString();
    }

    @Test
    void a_draft_in_chinese_remarks_in_chinese() {
        assertThat(drafted("--lang", "zh"))
                .contains("found: \"15\"  # 合计为 15，各行之和为 13\n  decision: total_not_checked  # 待定：或者用 read_as，因为各行之和为 13\n")
                .contains("decision: read_as  # 待定：最接近的已知名称\n", "decision: read_as  # 待定：看上去是这样\n")
                .doesNotContain("decide");
    }

    private String drafted(String... more) {
        List<String> arguments = new ArrayList<>(List.of("inspect", "--decisions", folder + "/books/年鉴.xlsx", "--definitions", folder + "/forms"));
        arguments.addAll(List.of(more));
        return execute(arguments.toArray(String[]::new));
    }

    @Test
    void each_cell_that_is_wrong_has_an_entry_with_what_it_probably_says() {
        assertThat(drafted().replaceAll("(?m)^- workbook: \"\\w{12}\"  #.*$", "-")).isEqualTo("""
                -
                  sheet: "2015"
                  cell: C3
                  found: "15"  # The total says 15, the rows add up to 13
                  decision: total_not_checked  # decide: or read_as, as its rows add up to 13
                  reason: FILL_IN
                  role: FILL_IN
                  date: FILL_IN
                -
                  sheet: "2015"
                  cell: D5
                  found: "3..5"  # “3..5” is not a number
                  decision: read_as  # decide: what the total leaves for it
                  value: "3.5"
                  reason: FILL_IN
                  role: FILL_IN
                  date: FILL_IN
                -
                  sheet: "2016"
                  cell: A5
                  found: "西何县"  # Unknown division “西何县”; the nearest known one is “西河县”
                  decision: read_as  # decide: the nearest name that is known
                  value: "西河县"
                  reason: FILL_IN
                  role: FILL_IN
                  date: FILL_IN
                -
                  sheet: "2016"
                  cell: B6
                  found: "2O"  # The number “2O” is damaged; perhaps 20
                  decision: read_as  # decide: what it looks like
                  value: "20"
                  reason: FILL_IN
                  role: FILL_IN
                  date: FILL_IN
                """);
    }

    @Test
    void the_entries_are_refused_until_they_are_completed_and_hold_then() throws Exception {
        Path decisions = folder.resolve("forms/decisions.yaml");
        Files.writeString(decisions, drafted());
        assertThat(attempt()).isEmpty();
        assertThat(err.toString()).contains("decisions.yaml", "/reason");

        Files.writeString(decisions, Files.readString(decisions).replace("date: FILL_IN", "date: 2017-05-01").replace("FILL_IN", "校对"));

        assertThat(attempt()).as(err.toString()).startsWith("accidents: 24 figures, 0 of them held back; 0 findings\n");
        assertThat(drafted()).isEqualTo("# There is no error about a single cell to decide.\n");
    }

    private String attempt() {
        return execute("try", "accidents", folder + "/books", "--definitions", folder + "/forms", "--kept", folder + "/kept");
    }
}
