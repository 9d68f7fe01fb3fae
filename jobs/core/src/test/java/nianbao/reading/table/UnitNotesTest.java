package nianbao.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nianbao.reading.Book;
import nianbao.reading.Desk;
import nianbao.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Remarks above and below a table that say in which unit its figures are. */
class UnitNotesTest {

    private static final String FORM = """
            layout:
              division: {in: rows, headings: [乡镇]}
              indicator: {in: columns}
            indicators:
              fires: {title: {zh: 火灾起数, en: Fires}, unit: case, kind: flow, headings: [起数]}
              loss_yuan: {title: {zh: 直接损失, en: Loss}, unit: yuan, kind: flow, headings: [损失, 损失（元）]}
            """;
    private static final String BOTH = FORM + "  premium_yuan: {title: {zh: 保费, en: Premiums}, unit: yuan, kind: flow, headings: [保费]}\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "本表金额以万元计", "单位均为万元", "金额单位为万元", "（以万元为单位）", "说明：损失按万元统计，保留一位小数", "单位 万元", "万元", "（万元）", "临江县火灾统计表（万元）", "单位为起、万元"
    })
    void a_remark_above_the_header_gives_the_unit(String remark) throws IOException {
        Reading reading = Desk.with(folder, FORM).read(Book.of("2015").row("统计").row(remark).row("乡镇", "起数", "损失").row("石桥镇", 3, 2.5));

        assertThat(Desk.figures(reading)).startsWith("B4 1001103 2015 fires 3 case\nC4 1001103 2015 loss_yuan 25000 yuan");
        assertThat(Desk.findings(reading)).isEqualTo("C4 unit_converted 万元 -> 25000\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"计量单位：万元", "注：损失单位为万元", "（单位：万元）", "单位：起、万元", "注：直接损失以万元计。", "注：1.本表金额以万元计；2.起数为立案数"})
    void a_remark_below_the_rows_gives_the_unit(String remark) throws IOException {
        Book book = Book.of("2015").row("统计").row("乡镇", "起数", "损失").row("石桥镇", 3, 2.5).row(remark);

        assertThat(Desk.figures(Desk.with(folder, FORM).read(book))).contains("loss_yuan 25000 yuan");
        Book right = Book.of("2015").row("统计").row("乡镇", "起数", "损失").row("石桥镇", 3, 2.5).row(null, null, remark);
        Reading reading = Desk.with(folder, FORM).read(right);
        assertThat(Desk.figures(reading)).contains("loss_yuan 25000 yuan");
        assertThat(Desk.findings(reading)).isEqualTo("C3 unit_converted 万元 -> 25000\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "注：损失金额以元计", "注：去年损失以万元计", "注：各单位上报的案件数", "注：5万元以上的火灾单独上报", "单位负责人：张三", "注：按月统计", "注：起数以起为单位"
    })
    void a_remark_that_says_what_is_so_anyway_or_says_nothing_of_units_changes_nothing(String remark) throws IOException {
        Reading reading = Desk.with(folder, FORM).read(Book.of("2015").row("统计").row("乡镇", "起数", "损失").row("石桥镇", 3, 2.5).row(remark));

        assertThat(Desk.figures(reading)).contains("loss_yuan 2.5 yuan");
        assertThat(Desk.findings(reading)).isEmpty();
    }

    @Test
    void a_remark_that_names_what_it_speaks_of_leaves_the_others_alone() throws IOException {
        Reading reading = Desk.with(folder, BOTH).read(Book.of("2015").row("统计").row("乡镇", "损失", "保费").row("石桥镇", 2, 3).row("注：损失单位为万元"));

        assertThat(Desk.figures(reading)).contains("loss_yuan 20000 yuan").contains("premium_yuan 3 yuan");
    }

    @Test
    void a_remark_whose_subject_no_indicator_bears_is_an_error_where_no_unit_is_stated() throws IOException {
        Book book = Book.of("2015").row("统计").row("乡镇", "起数", "损失").row("石桥镇", 3, 2.5).row("注：赔付支出单位为万元");

        assertThat(Desk.findings(Desk.with(folder, FORM).read(book))).isEqualTo("A4 unit_note_unclear 注：赔付支出单位为万元\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：十万元", "本表金额以十万元计", "金额单位为美元"})
    void a_unit_that_nobody_knows_is_an_error(String remark) throws IOException {
        Reading reading = Desk.with(folder, FORM).read(Book.of("2015").row("统计").row(remark).row("乡镇", "起数", "损失").row("石桥镇", 3, 2.5));

        assertThat(Desk.findings(reading, "unit_note_unclear")).isEqualTo("A2 unit_note_unclear " + remark + "\n");
    }

    @Test
    void a_remark_that_contradicts_the_line_above_the_table_is_an_error() throws IOException {
        Reading reading = Desk.with(folder, FORM).read(Book.of("2015").row("统计").row("单位：元").row("乡镇", "起数", "损失").row("石桥镇", 3, 2.5).row("注：金额以万元计"));

        assertThat(Desk.findings(reading, "unit_note_differs")).isEqualTo("A5 unit_note_differs 注：金额以万元计 -> 元\n");
    }

    @Test
    void a_heading_s_own_unit_goes_before_what_is_said_of_all() throws IOException {
        Reading reading = Desk.with(folder, BOTH).read(Book.of("2015").row("统计").row("单位：万元").row("乡镇", "损失（元）", "保费").row("石桥镇", 2, 3));

        assertThat(Desk.figures(reading)).contains("loss_yuan 2 yuan").contains("premium_yuan 30000 yuan");
        assertThat(Desk.findings(reading, "unit_note_differs", "unit_note_unclear")).isEmpty();
    }
}
