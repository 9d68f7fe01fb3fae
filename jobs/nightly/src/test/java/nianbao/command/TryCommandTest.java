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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A definition that is being written, tried on two volumes of a yearbook. */
class TryCommandTest {

    private static final String DEFINITION = """
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
              deaths: {title: {zh: 死亡人数, en: Deaths}, unit: person, kind: flow, headings: [死亡人数]}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void volumes() throws Exception {
        Files.createDirectories(folder.resolve("forms/register"));
        Files.writeString(folder.resolve("forms/register/division.csv"), """
                code,name,level,parent_code,valid_from,valid_to
                90,东山市,city,,,
                9001,东山县,county,90,,
                9002,西河县,county,90,,
                9003,南湖区,county,90,,
                """);
        define(DEFINITION);
        Map<String, List<List<Object>>> years = new LinkedHashMap<>();
        years.put("2014", year(2014, "发生数（起）", List.of(List.of("全市", 58, 12), List.of("东山县", 21, 5), List.of("西河县", 19, 4), List.of("南湖区", 18, 3))));
        years.put("2015", year(2015, "发生数（起）", List.of(List.of("全市", 61, 15), List.of("东山县", 22, 6), List.of("西河县", 20, 4), List.of("南湖区", 19, 3))));
        Tables.save(folder.resolve("shelf/books/年鉴上.xlsx"), years);
        Tables.save(folder.resolve("shelf/books/年鉴下.xlsx"), Map.of(
                "2016", year(2016, "事故起数（起）", List.of(List.of("全市", 44, 15), List.of("东山县", 23, 7), List.of("西河县", 21, 8)))));
    }

    private void define(String definition) throws Exception {
        Files.writeString(folder.resolve("forms/accidents.yaml"), definition);
    }

    private static List<List<Object>> year(int year, String accidents, List<List<Object>> rows) {
        List<List<Object>> sheet = new ArrayList<>();
        sheet.add(List.of("8-3 " + year + "年交通事故情况"));
        sheet.add(List.of("地区", accidents, "死亡人数（人）"));
        sheet.addAll(rows);
        return sheet;
    }

    private String attempt(String... more) {
        out.getBuffer().setLength(0);
        List<String> arguments = new ArrayList<>(List.of("try", "accidents", "--definitions", folder + "/forms", "--kept", folder + "/kept"));
        arguments.addAll(List.of(more));
        arguments.add(folder + "/shelf");
        int ended = Root.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments.toArray(String[]::new));
        assertThat(ended).as(err.toString()).isZero();
        return out.toString();
    }

    @Test
    void figures_holes_and_findings_of_all_workbooks_are_told() {
        assertThat(attempt()).isEqualTo("""
                accidents: 19 figures, 4 of them held back; 3 findings

                Figures
                workbook                 sheet  year  figures  held_back  divisions  indicators
                -----------------------  -----  ----  -------  ---------  ---------  ----------
                shelf/books/年鉴上.xlsx  2014   2014        8          0          4           2
                shelf/books/年鉴上.xlsx  2015   2015        8          4          4           2
                shelf/books/年鉴下.xlsx  2016   2016        3          0          3           1

                Holes: figures that others have
                indicator  category  years  divisions
                ---------  --------  -----  ---------
                accidents            2016   all 3
                deaths               2016   南湖区

                Findings
                level  workbook                 sheet  cell  rule             message
                -----  -----------------------  -----  ----  ---------------  ----------------------------------------
                error  shelf/books/年鉴上.xlsx  2015   C3    total_row        The total says 15, the rows add up to 13
                error  shelf/books/年鉴下.xlsx  2016   B2    unknown_heading  Unknown heading “事故起数（起）”
                error  shelf/books/年鉴下.xlsx  2016   C2    missing_heading  The heading “发生数” is missing

                This is the first try of this form; the next one shows what is different.
                """);
    }

    @Test
    void the_same_is_told_in_chinese() throws Exception {
        assertThat(attempt("--lang", "zh")).isEqualTo("""
                accidents：数字 19 个，其中存疑未计入 4 个；问题 3 条

                读到的数字
                工作簿                   工作表  年份  数字  未计入  单位  指标
                -----------------------  ------  ----  ----  ------  ----  ----
                shelf/books/年鉴上.xlsx  2014    2014     8       0     4     2
                shelf/books/年鉴上.xlsx  2015    2015     8       4     4     2
                shelf/books/年鉴下.xlsx  2016    2016     3       0     3     1

                缺少的数字（别处有，这里没有）
                指标       分类  年份  单位
                ---------  ----  ----  ---------
                accidents        2016  全部 3 个
                deaths           2016  南湖区

                发现的问题
                程度  工作簿                   工作表  单元格  规则             问题
                ----  -----------------------  ------  ------  ---------------  --------------------------
                错误  shelf/books/年鉴上.xlsx  2015    C3      total_row        合计为 15，各行之和为 13
                错误  shelf/books/年鉴下.xlsx  2016    B2      unknown_heading  未知的栏目“事故起数（起）”
                错误  shelf/books/年鉴下.xlsx  2016    C2      missing_heading  缺少栏目“发生数”

                这是这种报表的第一次试读；下次试读会显示有什么不同。
                """);
        assertThat(attempt("--lang", "zh")).endsWith("\n全部与上次试读相同。\n");
    }

    @Test
    void after_a_change_of_the_definition_the_next_try_tells_what_is_different() throws Exception {
        attempt();
        assertThat(attempt()).endsWith("\nEverything is read as in the last try.\n");

        define(DEFINITION.replace("[发生数]", "{发生数: ..2015, 事故起数: 2016..}"));

        assertThat(attempt()).endsWith("""

                Different from the last try
                change  workbook                 sheet  figures  first_cell  was  is_now
                ------  -----------------------  -----  -------  ----------  ---  --------------------
                new     shelf/books/年鉴下.xlsx  2016         3  B3               2016 90 accidents 44
                """);
    }

    @Test
    void a_wrong_name_of_a_form_ends_with_2_and_the_names_that_there_are() {
        int ended = Root.commandLine().setErr(new PrintWriter(err, true)).execute("try", "nothing", "--definitions", folder + "/forms", folder + "/shelf");

        assertThat(ended).isEqualTo(2);
        assertThat(err.toString()).contains("There is no definition nothing; there are: accidents");
    }

    @Test
    void json_has_keys_that_tools_can_rely_on() {
        JsonNode tried = JsonMapper.shared().readTree(attempt("--format", "json"));

        assertThat(tried.propertyNames()).containsExactly("form", "sheets", "holes", "findings", "changes");
        assertThat(tried.get("sheets").get(0).propertyNames()).containsExactly("workbook", "sheet", "year", "figures", "held_back", "divisions", "indicators");
        assertThat(tried.get("holes").get(0).propertyNames()).containsExactly("indicator", "category", "years", "divisions");
        assertThat(tried.get("findings").get(0).propertyNames()).containsExactly("level", "workbook", "sheet", "cell", "rule", "message");
        assertThat(tried.get("changes").isNull()).isTrue();
    }
}
