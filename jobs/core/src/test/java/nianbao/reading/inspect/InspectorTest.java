package nianbao.reading.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import nianbao.definition.Definitions;
import nianbao.definition.Dimension;
import nianbao.observation.Finding;
import nianbao.observation.Period;
import nianbao.reading.Book;
import nianbao.reading.draft.InspectedHeading;
import nianbao.reading.draft.InspectedHeading.Use;
import nianbao.reading.inspect.InspectedTable.LabelColumn;
import nianbao.reading.inspect.InspectedTable.Total;
import nianbao.reading.inspect.InspectedTable.Unmatched;
import nianbao.reading.submission.Received;
import nianbao.reading.table.Fitting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectorTest {

    private static final Definitions DEFINITIONS = Definitions.load(Path.of("src/test/resources/returns"));

    @TempDir
    Path inbox;

    @Test
    void a_table_is_told_with_its_ranges_period_units_and_sender() throws IOException {
        InspectedTable table = only(inspect(disputes()));

        assertThat(table.above()).isEqualTo("A1:A2");
        assertThat(table.header()).isEqualTo("A3:F4");
        assertThat(table.data()).isEqualTo("A5:F8");
        assertThat(table.footer()).isEqualTo("A9:A9");
        assertThat(table.title()).isEqualTo("2015年度纠纷统计表");
        assertThat(table.sender()).isEqualTo("1001");
        assertThat(table.periods()).containsExactly(Period.ofYear(2015));
        assertThat(table.units()).containsExactly("件");
        assertThat(table.labels()).containsExactly(new LabelColumn("A3", "乡镇（街道）", Dimension.DIVISION));
    }

    @Test
    void a_table_without_a_year_is_told_with_its_ranges_and_none_of_its_figures() throws IOException {
        Inspection inspection = inspect(Book.of("Sheet1").row("纠纷统计表").row("乡镇（街道）", "受理").row("清河镇", 12).row("填表人：××"));

        InspectedTable table = only(inspection);
        assertThat(table.header()).isEqualTo("A2:B2");
        assertThat(table.data()).isEqualTo("A3:B3");
        assertThat(table.footer()).isEqualTo("A4:A4");
        assertThat(table.figures()).isZero();
        assertThat(inspection.findings()).extracting(Finding::rule).containsExactly("unknown_year");
    }

    @Test
    void the_form_is_told_with_the_word_that_names_it_and_the_share_of_known_headings() throws IOException {
        Fitting form = inspect(disputes()).sheets().get(0).form();

        assertThat(form.form()).isEqualTo("returns");
        assertThat(form.word()).isEqualTo("纠纷统计表");
        assertThat(form.place()).isEqualTo("title");
        assertThat(form.known()).isEqualTo(3);
        assertThat(form.headings()).isEqualTo(5);
    }

    @Test
    void every_heading_is_told_with_its_cell_and_what_it_was_taken_for() throws IOException {
        InspectedTable table = only(inspect(disputes()));

        assertThat(table.headings())
                .extracting(InspectedHeading::cell, InspectedHeading::text, InspectedHeading::use, InspectedHeading::nearest)
                .containsExactly(
                        tuple("B3", "受理", Use.READ, null),
                        tuple("C4", "纠纷类型/邻 里", Use.READ, null),
                        tuple("D4", "纠纷类型/家庭", Use.READ, null),
                        tuple("E3", "涉及金客（万元）", Use.UNKNOWN, "涉及金额"),
                        tuple("F3", "备注", Use.IGNORED, null));
        assertThat(table.headings().get(1).meaning().category()).isEqualTo("neighbour");
        assertThat(table.headings().get(1).meaning().indicator()).isEqualTo("accepted");
        assertThat(table.headings().get(0).meaning().unit()).isEqualTo("case");
    }

    @Test
    void divisions_are_told_with_their_rows_and_the_unmatched_and_adding_rows_apart() throws IOException {
        InspectedTable table = only(inspect(disputes()));

        assertThat(table.divisions())
                .containsExactly(new InspectedDivision("1001101", "清河镇", 1, 3, 3), new InspectedDivision("1001103", "石桥镇", 1, 3, 3));
        assertThat(table.unmatched()).containsExactly(new Unmatched("A7", "石挢镇子", "unknown_division", null));
        assertThat(table.totals()).containsExactly(new Total("A8", "合 计"));
        assertThat(table.figures()).isEqualTo(6);
    }

    @Test
    void samples_stand_beside_what_is_written_in_their_cells() throws IOException {
        InspectedTable table = only(inspect(disputes()));

        assertThat(table.samples())
                .extracting(sample -> sample.figure().cell(), Sample::written, Sample::division, sample -> sample.figure().value().intValue())
                .contains(tuple("B5", "12", "清河镇", 12), tuple("D6", "１", "石桥镇", 1));
    }

    @Test
    void of_many_figures_ten_are_shown_spread_over_the_table() throws IOException {
        Book book = Book.of("Sheet1").row("2015年度纠纷统计表").row("乡镇", "受理", "成功");
        for (String township : new String[] {"1001101", "1001103", "1001001", "1002101", "1002102"}) {
            book.row(township, 5, 4);
        }
        assertThat(only(inspect(book)).samples())
                .hasSize(10)
                .extracting(sample -> sample.figure().cell())
                .startsWith("B3")
                .endsWith("C7");
    }

    @Test
    void a_sheet_that_is_not_read_is_told_too() throws IOException {
        Inspection inspection = inspect(disputes().sheet("说明").row("填表说明").sheet("其他").row("甲", 1));

        assertThat(inspection.sheets()).extracting(InspectedSheet::name).containsExactly("Sheet1", "说明", "其他");
        assertThat(inspection.sheets().get(2).form()).isNull();
        assertThat(inspection.draft()).isNull();
        assertThat(inspection.isRead()).isTrue();
    }

    @Test
    void of_a_workbook_of_which_some_sheets_are_known_the_others_are_drafted() throws IOException {
        Inspection inspection = inspect(disputes()
                .sheet("学校").row("2015年学校情况").row("乡镇", "学校数（所）", "学生数（人）").row("清河镇", 1, 20).row("石桥镇", 3, 40)
                .sheet("说明").row("填表说明"));

        assertThat(inspection.isRead()).isTrue();
        assertThat(inspection.draft())
                .startsWith("# A draft: no definition fits a sheet of ")
                .contains("It was made from sheet 学校, A2:C4.", "match: [学校情况]", "headings: [学校数]", "headings: [学生数]")
                .doesNotContain("受理");
    }

    @Test
    void a_form_can_be_forced_on_a_workbook_that_does_not_look_like_it() throws IOException {
        Book book = Book.of("Sheet1").row("2015年情况").row("乡镇", "受理", "其一", "其二", "其三").row("清河镇", 1, 2, 3, 4);
        Inspector forced = Inspector.forced(DEFINITIONS, "returns").orElseThrow();
        Path file = book.save(inbox.resolve("a.xlsx"));

        assertThat(inspect(file).isRead()).isFalse();
        assertThat(forced.inspect(received(file)).sheets().get(0).form().known()).isEqualTo(1);
        assertThat(Inspector.forced(DEFINITIONS, "nothing_such")).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_opened_leaves_its_finding_and_nothing_else() throws IOException {
        Path file = Files.writeString(inbox.resolve("a.xlsx"), "乡镇,受理\n");

        Inspection inspection = inspect(file);

        assertThat(inspection.findings()).extracting(Finding::rule).containsExactly("not_excel");
        assertThat(inspection.sheets()).isEmpty();
        assertThat(inspection.draft()).isNull();
    }

    @Test
    void of_a_workbook_with_personal_data_only_the_places_are_told() throws IOException {
        Inspection inspection = inspect(disputes().sheet("名单").row("姓名", "电话").row("张三丰", "13800138000"));

        assertThat(inspection.sheets()).isEmpty();
        assertThat(inspection.findings()).extracting(Finding::cell).containsExactly("A1", "B2");
        assertThat(inspection.toString()).doesNotContain("张三丰", "13800138000", "清河镇");
    }

    private static Book disputes() {
        return Book.of("Sheet1")
                .row("2015年度纠纷统计表")
                .row("填报单位：临江县  填报时间：2016年1月8日  单位：件")
                .row("乡镇（街道）", "受理", "纠纷类型", null, "涉及金客（万元）", "备注")
                .row(null, null, "邻 里", "家庭")
                .row("清河镇", 12, 7, 5, 3, "无")
                .row("石桥镇", 3, 2, "１", 2, null)
                .row("石挢镇子", 4, 2, 2, 2, null)
                .row("合 计", 19, 11, 8, 7, null)
                .row("填表人：某某")
                .merge("A3:A4").merge("B3:B4").merge("C3:D3").merge("E3:E4").merge("F3:F4");
    }

    private Inspection inspect(Book book) throws IOException {
        return inspect(book.save(inbox.resolve("a.xlsx")));
    }

    private static Inspection inspect(Path file) {
        return new Inspector(DEFINITIONS).inspect(received(file));
    }

    private static Received received(Path file) {
        return new Received("0".repeat(64), file.getFileName().toString(), Instant.parse("2018-02-01T03:00:00Z"), file);
    }

    private static InspectedTable only(Inspection inspection) {
        assertThat(inspection.sheets()).hasSize(1);
        assertThat(inspection.sheets().get(0).tables()).hasSize(1);
        return inspection.sheets().get(0).tables().get(0);
    }
}
