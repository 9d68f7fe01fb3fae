package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nianbao.observation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which sheets are read, and what their names say. */
class SheetsTest {

    private static final String DEFINITION = """
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
    void each_sheet_is_a_year_by_its_name() throws IOException {
        Reading reading = read("", Book.of("2014年").row("临江县统计").row("乡镇", "受理").row("清河镇", 1)
                .sheet("2015").row("临江县统计").row("乡镇", "受理").row("清河镇", 2));

        assertThat(Desk.figuresBySheet(reading)).isEqualTo("""
                2014年!B3 1001101 2014 accepted 1 case
                2015!B3 1001101 2015 accepted 2 case
                """);
        assertThat(reading.submission().year()).isNull();
    }

    @Test
    void each_sheet_is_a_year_by_its_subtitle() throws IOException {
        Reading reading = read("", Book.of("表1").row("临江县统计").row("（2014年）").row("乡镇", "受理").row("清河镇", 1)
                .sheet("表2").row("临江县统计").row("二○一五年度").row("乡镇", "受理").row("清河镇", 2));

        assertThat(Desk.figuresBySheet(reading)).isEqualTo("""
                表1!B4 1001101 2014 accepted 1 case
                表2!B4 1001101 2015 accepted 2 case
                """);
    }

    @Test
    void each_sheet_is_a_year_by_its_header_alone() throws IOException {
        Reading reading = read("  year: {in: columns}\n", Book.of("表1").row("临江县统计").row("乡镇", "2014年受理", "受理（2013年）").row("清河镇", 1, 2)
                .sheet("表2").row("临江县统计").row("乡镇", "2015年", null).row(null, "受理", "成功").row("清河镇", 3, 4).merge("A2:A3").merge("B2:C2"));

        assertThat(Desk.figuresBySheet(reading)).isEqualTo("""
                表2!B4 1001101 2015 accepted 3 case
                表2!C4 1001101 2015 settled 4 case
                表1!B3 1001101 2014 accepted 1 case
                表1!C3 1001101 2013 accepted 2 case
                """);
    }

    @Test
    void a_title_that_names_several_years_leaves_the_year_to_the_sheet_name() throws IOException {
        Reading reading = read("", Book.of("2015").row("临江县2014—2016年统计").row("乡镇", "受理").row("清河镇", 1));

        assertThat(Desk.figures(reading)).isEqualTo("B3 1001101 2015 accepted 1 case\n");
    }

    @Test
    void each_sheet_is_a_county_and_one_repeats_them() throws IOException {
        Reading reading = read("", Book.of("汇总").row("2015年统计").row("乡镇", "受理").row("清河镇", 9)
                .sheet("临江县").row("2015年统计").row("乡镇", "受理").row("清河镇", 1)
                .sheet("望山").row("2015年统计").row("乡镇", "受理").row("清河镇", 2));

        assertThat(Desk.figuresBySheet(reading)).isEqualTo("""
                临江县!B3 1001101 2015 accepted 1 case
                望山!B3 1002101 2015 accepted 2 case
                """);
        assertThat(reading.submission().outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void sheets_are_left_out_by_name_in_certain_years_only() throws IOException {
        String layout = "  skip_sheets: {附表: 2015..}\n";
        Book old = Book.of("附表").row("临江县2014年统计").row("乡镇", "受理").row("清河镇", 1);
        Book late = Book.of("附表").row("临江县2015年统计").row("乡镇", "受理").row("清河镇", 1)
                .sheet("正表").row("临江县2015年统计").row("乡镇", "受理").row("清河镇", 2);

        assertThat(Desk.figuresBySheet(read(layout, old))).isEqualTo("附表!B3 1001101 2014 accepted 1 case\n");
        assertThat(Desk.figuresBySheet(read(layout, late))).isEqualTo("正表!B3 1001101 2015 accepted 2 case\n");
    }

    @Test
    void sheets_are_read_by_name_in_certain_years_only() throws IOException {
        String layout = "  sheets: {明细: 2015.., 总表: ..2014}\n";
        Book book = Book.of("总表").row("临江县2014年统计").row("乡镇", "受理").row("清河镇", 1)
                .sheet("总表 (2)").row("临江县2015年统计").row("乡镇", "受理").row("清河镇", 2)
                .sheet("2015明细").row("临江县2015年统计").row("乡镇", "受理").row("清河镇", 3);

        assertThat(Desk.figuresBySheet(read(layout, book))).isEqualTo("""
                总表!B3 1001101 2014 accepted 1 case
                2015明细!B3 1001101 2015 accepted 3 case
                """);
    }

    @Test
    void the_same_figure_on_two_sheets_is_an_error_that_names_the_first() throws IOException {
        Reading reading = read("", Book.of("一").row("临江县2015年统计").row("乡镇", "受理").row("清河镇", 1).row("石桥镇", 2)
                .sheet("二").row("临江县2015年统计").row("乡镇", "受理", "成功").row("清河镇", 1, 1));

        assertThat(Desk.findings(reading)).isEqualTo("B3 repeated_figure 1 -> 一!B3\n");
        assertThat(reading.observations()).hasSize(3);
    }

    private Reading read(String layout, Book book) throws IOException {
        return Desk.with(folder, DEFINITION + layout + INDICATORS).read(book);
    }
}
