package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nianbao.observation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not read of a workbook is told of. */
class UnreadTest {

    private static final String LAYOUT = """
            layout:
              division: {in: rows, headings: [乡镇]}
              indicator: {in: columns}
            """;
    private static final String INDICATORS = """
            indicators:
              accepted: {title: {zh: 受理, en: Accepted}, unit: case, kind: flow, headings: [受理]}
              settled: {title: {zh: 成功, en: Settled}, unit: case, kind: flow, headings: [成功]}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_hidden_sheet_of_the_form_is_left_out_beside_one_that_is_shown() throws IOException {
        Reading draft = read("", Book.of("草稿").row("临江县2015年统计").row("乡镇", "受理").row("清河镇", 9).hideSheet()
                .sheet("正式").row("临江县2015年统计").row("乡镇", "受理").row("清河镇", 1));
        Reading lastYear = read("", Book.of("2015").row("临江县2015年统计").row("乡镇", "受理").row("清河镇", 1)
                .sheet("2014").row("临江县2014年统计").row("乡镇", "受理").row("清河镇", 9).hideSheet());

        assertThat(Desk.figuresBySheet(draft)).isEqualTo("正式!B3 1001101 2015 accepted 1 case\n");
        assertThat(Desk.findings(draft)).isEqualTo("hidden_sheet_left_out 草稿\n");
        assertThat(Desk.figuresBySheet(lastYear)).isEqualTo("2015!B3 1001101 2015 accepted 1 case\n");
        assertThat(Desk.findings(lastYear)).isEqualTo("hidden_sheet_left_out 2014\n");
    }

    @Test
    void a_hidden_sheet_is_read_and_told_of_where_no_other_is_of_the_form() throws IOException {
        Reading reading = read("", Book.of("表").row("临江县2015年统计").row("乡镇", "受理").row("清河镇", 1).hideSheet().sheet("说明").row("请核对"));

        assertThat(Desk.figures(reading)).isEqualTo("B3 1001101 2015 accepted 1 case\n");
        assertThat(Desk.findings(reading)).contains("hidden_sheet_read 表");
    }

    @Test
    void of_a_sheet_that_says_itself_that_it_is_not_read_nothing_is_said_unless_it_holds_data_of_persons() throws IOException {
        Reading reading = read("", Book.of("2015").row("临江县2015年统计").row("乡镇", "受理").row("清河镇", 1)
                .sheet("上年").row("本页不读取：临江县2014年统计").row("乡镇", "受理").row("清河镇", 9));
        Reading alone = read("", Book.of("上年").row("本页不读取：临江县2014年统计").row("乡镇", "受理").row("清河镇", 9));
        Reading personal = read("", Book.of("2015").row("临江县2015年统计").row("乡镇", "受理").row("清河镇", 1)
                .sheet("名单").row("本页不读取").row("姓名", "身份证号").row("某某", "110101199003077758"));

        assertThat(Desk.figuresBySheet(reading)).isEqualTo("2015!B3 1001101 2015 accepted 1 case\n");
        assertThat(reading.findings()).isEmpty();
        assertThat(alone.findings()).extracting(finding -> finding.rule()).containsExactly("no_form");
        assertThat(personal.submission().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void a_sheet_with_the_title_of_the_form_and_another_table_is_an_error() throws IOException {
        Reading reading = read("", Book.of("2014").row("临江县2014年统计").row("乡镇", "受理").row("清河镇", 1)
                .sheet("2015").row("临江县2015年统计").row(null, "件数").row("清河镇", "2").row("石桥镇", "3"));

        assertThat(Desk.findings(reading)).isEqualTo("no_table 统计\n");
        assertThat(reading.submission().outcome()).isEqualTo(Outcome.RETURNED);
    }

    @Test
    void a_sheet_named_by_its_year_beside_others_of_the_form_is_an_error_without_a_title_too() throws IOException {
        Reading reading = read("", Book.of("2014").row("临江县统计").row("乡镇", "受理").row("清河镇", 1)
                .sheet("2015").row("第二部分").row(null, "件数").row("清河镇", 2).row("石桥镇", 3));

        assertThat(reading.findings()).extracting(finding -> finding.rule()).containsExactly("no_table");
    }

    @Test
    void a_sheet_of_words_about_the_form_is_no_table() throws IOException {
        Reading reading = read("", Book.of("2015").row("临江县2015年统计").row("乡镇", "受理").row("清河镇", 1)
                .sheet("怎样填").row("统计填报办法").row("一、各单位于1月10日前报送").row("二、数字为整数").row("联系电话见文件"));

        assertThat(Desk.findings(reading)).isEqualTo("sheet_not_read\n");
        assertThat(reading.submission().outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void a_table_without_one_figure_is_an_error() throws IOException {
        Reading blank = read("", Book.of("2015").row("临江县2015年统计").row("乡镇", "受理").row("清河镇", null).row("石桥镇", null));
        Reading marked = read("", Book.of("2015").row("临江县2015年统计").row("乡镇", "受理").row("清河镇", "未统计").row("石桥镇", null));

        assertThat(Desk.findings(blank)).isEqualTo("no_figure\n");
        assertThat(Desk.findings(marked)).doesNotContain("no_figure");
    }

    @Test
    void a_heading_that_is_ignored_with_others_below_it_is_told_of() throws IOException {
        Book book = Book.of("表").row("临江县统计").row("乡镇", "2014年", "2015年", null).row(null, "受理", "受理", "成功").row("清河镇", 1, 2, 3)
                .merge("A2:A3").merge("C2:D2");

        Reading reading = read("  year: {in: columns}\n  ignore: [2015年]\n", book);

        assertThat(Desk.figures(reading)).isEqualTo("B4 1001101 2014 accepted 1 case\n");
        assertThat(Desk.findings(reading)).isEqualTo("C3 column_left_out 2015年 -> 受理, 成功\n");
    }

    @Test
    void an_ignored_column_beside_a_group_of_the_same_name_is_told_of() throws IOException {
        Book book = Book.of("表").row("临江县2015年统计").row("乡镇", "小计", "小计", null, "成功").row(null, null, "受理", "未受理", null)
                .row("清河镇", 9, 2, 3, 4).merge("A2:A3").merge("B2:B3").merge("C2:D2").merge("E2:E3");

        Reading reading = read("  ignore: [小计]\n", book);

        assertThat(Desk.findings(reading, "column_left_out")).isEqualTo("B2 column_left_out 小计 -> 受理, 未受理\n");
    }

    private Reading read(String layout, Book book) throws IOException {
        return Desk.with(folder, LAYOUT + layout + INDICATORS).read(book);
    }
}
