package nianbao.reading.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import nianbao.definition.Definitions;
import nianbao.definition.InvalidDefinition;
import nianbao.observation.Observation;
import nianbao.observation.Outcome;
import nianbao.reading.Book;
import nianbao.reading.Desk;
import nianbao.reading.Reader;
import nianbao.reading.Reading;
import nianbao.reading.inspect.Inspection;
import nianbao.reading.inspect.Inspector;
import nianbao.reading.submission.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts are made of workbooks that nobody described, completed as a person would, loaded, and read with. */
class DraftTest {

    private static final Path RETURNS = Path.of("src/test/resources/returns");

    @TempDir
    Path folder;

    @BeforeEach
    void copyRegister() throws IOException {
        for (String file : new String[] {"division.csv", "alias.csv", "zone.csv"}) {
            Files.copy(RETURNS.resolve(file), folder.resolve(file));
        }
    }

    @Test
    void a_table_of_townships_is_read_with_the_draft_made_of_it() throws IOException {
        Path workbook = townships().save(folder.resolve("inbox/a.xlsx"));

        String draft = draft(workbook);
        Reading reading = read(completed(draft), workbook);

        assertThat(draft).contains("register: .", "level: township", "match: [道路交通事故情况统计表]", "ignore: [备注]");
        assertThat(reading.submission().outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(reading.observations())
                .extracting(Observation::divisionCode, Observation::indicator, figure -> figure.value().intValue(), Observation::unit, Observation::cell)
                .containsExactly(
                        tuple("1001101", "indicator_1", 12, "case", "C5"),
                        tuple("1001101", "indicator_2", 3, "person", "D5"),
                        tuple("1001101", "indicator_3", 15000, "yuan", "E5"),
                        tuple("1001103", "indicator_1", 7, "case", "C6"),
                        tuple("1001103", "indicator_2", 0, "person", "D6"),
                        tuple("1001103", "indicator_3", 5000, "yuan", "E6"));
    }

    @Test
    void indicators_in_rows_with_a_unit_column_and_divisions_in_columns_are_drafted_as_such() throws IOException {
        Path workbook = Book.of("Sheet1")
                .row("2016年主要指标")
                .row("指标", "计量单位", "清河镇", "石桥镇", "城关街道")
                .row("一、年末人口", "万人", 3.2, 2.1, 5)
                .row("二、一般公共预算收入", "万元", 120, 80, 400)
                .row("注：快报数")
                .save(folder.resolve("inbox/临江县/b.xlsx"));

        String draft = draft(workbook);
        Reading reading = read(completed(draft), workbook);

        assertThat(draft).contains("indicator: {in: rows, headings: [指标]}", "unit: {in: rows, headings: [计量单位]}", "division: {in: columns}", "kind: stock");
        assertThat(reading.observations())
                .extracting(Observation::divisionCode, Observation::indicator, figure -> figure.value().intValue(), Observation::unit)
                .contains(tuple("1001101", "indicator_1", 32000, "person"), tuple("1001001", "indicator_2", 4000000, "yuan"));
    }

    @Test
    void a_bilingual_yearbook_table_is_read_with_the_draft_made_of_it() throws IOException {
        Path workbook = Book.of("Sheet1")
                .row("21-10  各镇交通事故情况（2016年）")
                .row("Traffic Accidents by Town (2016)")
                .row("乡 镇", "发生数（起）", "直接损失")
                .row("Town", "Accidents (case)", "Loss (10 000 yuan)")
                .row("[1]", "[2]", "[3]")
                .row("东部")
                .row("清河镇 Qinghe", 12, 1.5)
                .row("石桥镇 Shiqiao", 7, 0.5)
                .save(folder.resolve("inbox/临江县/f.xlsx"));

        String draft = draft(workbook);
        Reading reading = read(completed(draft), workbook);

        assertThat(draft).contains("match: [各镇交通事故情况]", "division: {in: rows, headings: [乡镇]}", "headings: [发生数/Accidents]");
        assertThat(draft).contains("source: publication");
        assertThat(reading.submission().outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(Desk.findings(reading, "unknown_division")).isEqualTo("A6 unknown_division 东部\n");
        assertThat(Desk.figures(reading)).isEqualTo("""
                B7 1001101 2016 indicator_1 12 case
                C7 1001101 2016 indicator_2 15000 yuan ±500
                B8 1001103 2016 indicator_1 7 case
                C8 1001103 2016 indicator_2 5000 yuan ±500
                """);
    }

    @Test
    void years_over_figures_and_a_translation_beside_the_labels_are_drafted_as_such() throws IOException {
        Path workbook = Book.of("24-1")
                .row("24-1 调解工作基本情况 Mediation")
                .row("项  目", "Item", 2015, 2016)
                .row("人民调解", "Mediation")
                .row("调解委员会（万个）", "Committees", 1.5, 1.6)
                .row("  # 专职", "  Full time", 0.4, 0.5)
                .save(folder.resolve("inbox/临江县/g.xlsx"));

        String draft = draft(workbook);
        Reading reading = read(completed(draft), workbook);

        assertThat(draft).contains("match: [调解工作基本情况]", "indicator: {in: rows, headings: [项目]}", "year: {in: columns}", "ignore: [Item]");
        assertThat(reading.submission().outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(Desk.figures(reading)).isEqualTo("""
                C4 10 2015 indicator_1 15000 count ±500
                D4 10 2016 indicator_1 16000 count ±500
                C5 10 2015 indicator_2 4000 count ±500
                D5 10 2016 indicator_2 5000 count ±500
                """);
    }

    @Test
    void years_before_the_rows_are_drafted_as_such() throws IOException {
        Path workbook = Book.of("Sheet1").row("主要年份调解情况").row("年份", "调解（件）").row("1990年", 5).row("2000", 6).row("2016#", 7)
                .save(folder.resolve("inbox/h.xlsx"));

        assertThat(draft(workbook)).contains("year: {in: rows, headings: [年份]}", "headings: [调解]");
    }

    @Test
    void years_in_columns_and_divisions_without_a_register_are_drafted_with_lines_for_one() throws IOException {
        Path workbook = Book.of("表3")
                .row("全国刑事案件立案数")
                .row("地区", 2014, 2015, 2016)
                .row("全国", 60, 50, 40)
                .row("甲省", 35, 30, 25)
                .row("乙 省", 25, 20, 15)
                .save(folder.resolve("inbox/c.xlsx"));

        String draft = draft(workbook);
        assertThat(draft).contains("year: {in: columns}", "register: register", "level: province", "# 1,FILL_IN,nation,,,", "# 101,甲省,province,1,,", "# 102,乙省,province,1,,");

        Files.createDirectories(folder.resolve("register"));
        Files.writeString(folder.resolve("register/division.csv"), draft.lines().map(line -> line.substring(Math.min(2, line.length())))
                .dropWhile(line -> !line.startsWith("code,")).collect(Collectors.joining("\n")));
        Reading reading = read(completed(draft), workbook);
        assertThat(reading.submission().outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(reading.observations())
                .extracting(Observation::divisionCode, figure -> figure.period().year(), figure -> figure.value().intValue())
                .containsExactlyInAnyOrder(tuple("101", 2014, 35), tuple("101", 2015, 30), tuple("101", 2016, 25), tuple("102", 2014, 25), tuple("102", 2015, 20), tuple("102", 2016, 15),
                        tuple("1", 2014, 60), tuple("1", 2015, 50), tuple("1", 2016, 40));
    }

    @Test
    void a_division_that_was_renamed_is_one_whichever_year_stands_first() throws IOException {
        Path workbook = Book.of("2015")
                .row("全国刑事案件立案数").row("地区", "立案数（起）").row("新安区", 35).row("乙山县", 25)
                .sheet("2014")
                .row("全国刑事案件立案数").row("地区", "立案数（起）").row("新安县", 30).row("乙山县", 20)
                .save(folder.resolve("inbox/m.xlsx"));

        assertThat(draft(workbook)).contains("# 101,新安区,county,1,2015-01-01,", "# 101,新安县,county,1,,2014-12-31", "# 102,乙山县,county,1,,");
    }

    @Test
    void sheets_of_several_years_make_one_draft_that_says_when_a_heading_held() throws IOException {
        Path workbook = Book.of("2014")
                .row("信访情况").row("乡镇", "来信", "来访").row("清河镇", 1, 2).row("石桥镇", 3, 4)
                .sheet("2015")
                .row("信访情况").row("乡镇", "来信", "来访", "网上信访").row("清河镇", 5, 6, 7).row("石桥镇", 8, 9, 10)
                .save(folder.resolve("inbox/临江县/d.xlsx"));

        String draft = draft(workbook);
        Reading reading = read(completed(draft), workbook);

        assertThat(draft).contains("headings: [来信]", "headings: {网上信访: 2015}", "required: 2015..");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.observations()).hasSize(10);
    }

    @Test
    void tables_of_two_forms_make_two_drafts() throws IOException {
        Path workbook = Book.of("5-1")
                .row("5-1 信访情况").row("乡镇", "来信", "来访", "重访").row("清河镇", 1, 2, 1).row("石桥镇", 3, 4, 1)
                .sheet("5-2")
                .row("5-2 普法情况").row("乡镇", "讲座", "展板").row("清河镇", 5, 6).row("石桥镇", 8, 9)
                .save(folder.resolve("inbox/临江县/k.xlsx"));

        String[] drafts = draft(workbook).split("\n---\n");

        assertThat(drafts).hasSize(2);
        assertThat(drafts[0]).startsWith("# Form 1 of 2, in a file of its own; sheets 5-1\n").contains("match: [信访情况]", "headings: [来信]");
        assertThat(drafts[1]).startsWith("# Form 2 of 2, in a file of its own; sheets 5-2\n").contains("match: [普法情况]", "headings: [讲座]");
    }

    @Test
    void a_heading_that_takes_the_place_of_another_over_the_years_is_the_same_indicator() throws IOException {
        Path workbook = Book.of("2014年")
                .row("招生情况").row("乡镇", "招生数（人）", "在校学生数（人）", "学校数（所）").row("清河镇", 1, 2, 1).row("石桥镇", 3, 4, 1)
                .sheet("2015年")
                .row("招生情况").row("乡镇", "招生数（人）", "在校生数（人）", "学校数（所）").row("清河镇", 5, 6, 2).row("石桥镇", 8, 9, 2)
                .sheet("2016年")
                .row("招生情况").row("乡镇", "招生数（人）", "在校生数（人）", "班数（班）", "学校数（所）").row("清河镇", 5, 6, 9, 2).row("石桥镇", 8, 9, 9, 2)
                .save(folder.resolve("inbox/临江县/l.xlsx"));

        assertThat(draft(workbook))
                .contains("source: publication", "headings: {在校学生数: 2014, 在校生数: 2015..}", "headings: {班数: 2016}", "kind: stock")
                .doesNotContain("indicator_5");
    }

    @Test
    void a_rate_of_growth_is_kept_and_a_growth_against_last_year_is_not() throws IOException {
        Path workbook = Book.of("Sheet1")
                .row("2015年人口").row("乡镇", "出生人口", "自然增长率（‰）", "人口自然增长率", "出生人口比上年增长", "增长率", "±%").row("清河镇", 1, 2, 1, 2, 3, 4).row("石桥镇", 3, 4, 1, 2, 3, 4)
                .save(folder.resolve("inbox/临江县/m.xlsx"));

        assertThat(draft(workbook)).contains("headings: [自然增长率]", "headings: [人口自然增长率]", "growth: [出生人口比上年增长, 增长率, \"±%\"]");
    }

    @Test
    void a_second_column_of_labels_becomes_a_breakdown() throws IOException {
        Path workbook = Book.of("Sheet1")
                .row("Table 5").row("Arrests by Town, 2016")
                .row("Town", null, "Theft1", "Fraud")
                .row("清河镇", "Under 18", 1, 2).row(null, "Total all ages", 3, 4)
                .row("石桥镇", "Under 18", 5, 6).row(null, "Total all ages", 7, 8)
                .row("1 See the notes.")
                .save(folder.resolve("inbox/临江县/e.xlsx"));

        String draft = draft(workbook);
        Reading reading = read(completed(draft), workbook);

        assertThat(draft).contains("match: [Arrests by Town]", "category: {in: rows, headings: [\"\"]}", "totals: [Total all ages]", "headings: [Theft]");
        assertThat(reading.observations())
                .extracting(Observation::indicator, Observation::category, figure -> figure.value().intValue())
                .contains(tuple("indicator_1", "category_1", 1), tuple("indicator_1", null, 3), tuple("indicator_2", null, 8));
    }

    @Test
    void a_known_form_under_a_new_label_heading_is_named() throws IOException {
        Path workbook = Book.of("Sheet1")
                .row("2015年情况")
                .row("镇街名录", "受理", "成功")
                .row("清河镇", 12, 11).row("石桥镇", 3, 3)
                .save(folder.resolve("inbox/f.xlsx"));

        assertThat(draft(workbook)).contains("returns knows 2 of its 2 column headings");
    }

    @Test
    void a_workbook_with_personal_data_is_not_drafted_and_nothing_of_it_is_shown() throws IOException {
        Path workbook = Book.of("Sheet1")
                .row("2015年帮扶名单")
                .row("姓名", "电话", "金额")
                .row("张三丰", "13800138000", 12)
                .save(folder.resolve("inbox/g.xlsx"));

        Inspection inspection = new Inspector(Definitions.load(RETURNS)).inspect(received(workbook));

        assertThat(inspection.draft()).isNull();
        assertThat(inspection.sheets()).isEmpty();
        assertThat(inspection.findings()).extracting(finding -> finding.rule()).containsOnly("personal_data");
        assertThat(inspection.toString()).doesNotContain("张三丰", "13800138000", "帮扶");
    }

    @Test
    void a_list_of_persons_is_not_drafted() throws IOException {
        Path workbook = Book.of("Sheet1").row("First Name", "Last Name", "Age").row("Jo", "Doe", 41).row("Al", "Roe", 52).save(folder.resolve("inbox/i.xlsx"));

        assertThat(draft(workbook)).isNull();
    }

    @Test
    void a_workbook_without_a_table_has_no_draft() throws IOException {
        Path workbook = Book.of("Sheet1").row("关于报送2015年度统计表的通知").row("请于1月10日前报送").save(folder.resolve("inbox/h.xlsx"));

        assertThat(draft(workbook)).isNull();
    }

    @Test
    void a_slash_within_brackets_parts_no_levels() throws IOException {
        Path workbook = Book.of("Sheet1").row("2015年保险").row("乡镇", "保费标准(元/户)").row("清河镇", 30).row("石桥镇", 20).save(folder.resolve("inbox/临江县/j.xlsx"));

        assertThat(draft(workbook)).contains("title: {zh: 保费标准(元/户), en: \"\"}");
    }

    @Test
    void a_draft_is_refused_until_a_person_has_filled_it_in() throws IOException {
        String draft = draft(townships().save(folder.resolve("inbox/a.xlsx")));

        assertThatThrownBy(() -> load(draft))
                .isInstanceOf(InvalidDefinition.class)
                .hasMessageContaining("draft.yaml:3: /form")
                .hasMessageContaining("/title/en");
    }

    private Book townships() {
        return Book.of("Sheet1")
                .row("2015年度道路交通事故情况统计表")
                .row("填报单位：临江县  填报时间：2016年1月8日")
                .row("序号", "乡 镇", "事故", null, "直接损失\n（万元）", "备注")
                .row(null, null, "事故起数（起）", "死亡人数(人)")
                .row(1, "清河镇", 12, 3, 1.5, "含国道")
                .row(2, "石桥镇", 7, 0, 0.5, null)
                .row("合计", null, 19, 3, 2)
                .row("填表人：某某")
                .merge("A1:F1").merge("A3:A4").merge("B3:B4").merge("C3:D3").merge("E3:E4").merge("F3:F4").merge("A7:B7");
    }

    /** As a person would do it, but without thinking. */
    private static String completed(String draft) {
        return draft.replace("form: FILL_IN", "form: accidents").replace("\"\"}", "Something}").replace("zh: \"\"", "zh: 某事");
    }

    private String draft(Path workbook) {
        return new Inspector(Definitions.load(RETURNS)).inspect(received(workbook)).draft();
    }

    private Definitions load(String draft) throws IOException {
        Files.writeString(folder.resolve("draft.yaml"), draft);
        return Definitions.load(folder);
    }

    private Reading read(String draft, Path workbook) throws IOException {
        return new Reader(load(draft)).read(received(workbook));
    }

    private static Received received(Path workbook) {
        return new Received("0".repeat(64), workbook.getParent().getFileName() + "/" + workbook.getFileName(), Instant.parse("2018-02-01T03:00:00Z"), workbook);
    }
}
