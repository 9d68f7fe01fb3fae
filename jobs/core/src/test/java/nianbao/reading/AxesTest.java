package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which way round a table lies. */
class AxesTest {

    private static final String INDICATORS = """
            indicators:
              accepted: {title: {zh: 受理, en: Accepted}, unit: case, kind: flow, headings: [受理]}
              settled: {title: {zh: 成功, en: Settled}, unit: case, kind: flow, headings: [成功]}
              premium: {title: {zh: 保费, en: Premium}, unit: yuan, kind: flow, headings: [保费]}
            """;
    private static final String KINDS = """
            breakdowns:
              kind:
                title: {zh: 类型, en: Kind}
                totals: [合计]
                categories:
                  family: {title: {zh: 家庭, en: Family}, headings: [家庭]}
                  neighbour: {title: {zh: 邻里, en: Neighbours}, headings: [邻里]}
            """;

    @TempDir
    private Path folder;

    @Test
    void indicators_stand_in_the_rows_with_their_units_and_divisions_in_the_columns() throws IOException {
        Reading reading = desk("""
                layout:
                  indicator: {in: rows, headings: [指标]}
                  unit: {in: rows, headings: [计量单位]}
                  division: {in: columns}
                """)
                .read(county(2015)
                        .row("指标", "计量单位", "合计", "清 河 镇", "石桥")
                        .row("一、受理", "件", 5, 3, 2)
                        .row("二、保费", "万元", 8.1, 7.6, 0.5));

        assertThat(Desk.figures(reading)).isEqualTo("""
                D4 1001101 2015 accepted 3 case
                E4 1001103 2015 accepted 2 case
                D5 1001101 2015 premium 76000 yuan ±500
                E5 1001103 2015 premium 5000 yuan ±500
                """);
        assertThat(Desk.totals(reading)).isEqualTo("""
                C4 accepted 5 over 0..4
                C5 premium 81000 over 0..4
                """);
        assertThat(Desk.findings(reading, "division_alias")).isEqualTo("E3 division_alias 石桥 -> 石桥镇\n");
    }

    @Test
    void years_stand_in_the_columns_whether_as_text_numbers_or_dates() throws IOException {
        Reading reading = desk("""
                layout:
                  division: {in: rows, headings: [乡镇]}
                  indicator: {in: fixed, fixed: accepted}
                  year: {in: columns}
                """)
                .read(county(2017)
                        .row("乡镇", "2013年", 2014, null, "二〇一六年")
                        .row("清河镇", 1, 2, 3, 4)
                        .row("石桥镇", 5, 6, 7, 8)
                        .date("D3", LocalDate.of(2015, 12, 31), "yyyy\"年\""));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B4 1001101 2013 accepted 1 case
                C4 1001101 2014 accepted 2 case
                D4 1001101 2015 accepted 3 case
                E4 1001101 2016 accepted 4 case
                B5 1001102 2013 accepted 5 case
                C5 1001103 2014 accepted 6 case
                D5 1001103 2015 accepted 7 case
                E5 1001103 2016 accepted 8 case
                """);
    }

    @Test
    void years_stand_above_the_indicators_with_a_growth_column_that_is_left_out() throws IOException {
        Reading reading = desk(YEARS_ABOVE)
                .read(county(2016)
                        .row("乡镇", 2015, null, "2016年", null, "2016年比2015年增长（%）")
                        .row(null, "受理", "成功", "受理", "成功", null)
                        .row("清河镇", 1, 2, 3, 4, 200)
                        .merge("A3:A4")
                        .merge("B3:C3")
                        .merge("D3:E3")
                        .merge("F3:F4"));

        assertThat(reading.findings()).isEmpty();
        assertThat(Desk.figures(reading)).isEqualTo(TWO_YEARS);
    }

    @Test
    void a_year_that_is_not_merged_holds_up_to_the_next_one() throws IOException {
        Reading reading = desk(YEARS_ABOVE)
                .read(county(2016)
                        .row("乡镇", 2015, null, 2016, null)
                        .row(null, "受理", "成功", "受理", "成功")
                        .row("清河镇", 1, 2, 3, 4));

        assertThat(reading.findings()).isEmpty();
        assertThat(Desk.figures(reading)).isEqualTo(TWO_YEARS);
    }

    @Test
    void years_stand_below_the_indicators() throws IOException {
        Reading reading = desk(YEARS_ABOVE)
                .read(county(2016)
                        .row("乡镇", "受理", null, null, "成功", null)
                        .row(null, 2015, 2016, "增长%", 2015, 2016)
                        .row("清河镇", 1, 3, 200, 2, 4)
                        .merge("A3:A4")
                        .merge("B3:D3")
                        .merge("E3:F3"));

        assertThat(reading.findings()).isEmpty();
        assertThat(Desk.figures(reading)).isEqualTo("""
                B5 1001101 2015 accepted 1 case
                C5 1001101 2016 accepted 3 case
                E5 1001101 2015 settled 2 case
                F5 1001101 2016 settled 4 case
                """);
    }

    private static final String YEARS_ABOVE = """
            layout:
              division: {in: rows, headings: [乡镇]}
              indicator: {in: columns}
              year: {in: columns}
              ignore: [比增长, 增长%, 增长]
            """;
    private static final String TWO_YEARS = """
            B5 1001101 2015 accepted 1 case
            C5 1001101 2015 settled 2 case
            D5 1001101 2016 accepted 3 case
            E5 1001101 2016 settled 4 case
            """;

    @Test
    void a_column_of_this_year_takes_the_year_of_the_title() throws IOException {
        Reading reading = desk("""
                layout:
                  indicator: {in: rows, headings: [项目]}
                  division: {in: sender}
                  year: {in: [columns, title], headings: [本年, 本年实际]}
                  ignore: [上年, 增减%]
                """).of("county")
                .read(county(2016)
                        .row("项目", "本年实际", "上年", "增减%")
                        .row("受理", 12, 10, 20)
                        .row("成功", 11, 9, 22.2));

        assertThat(reading.findings()).isEmpty();
        assertThat(Desk.figures(reading)).isEqualTo("""
                B4 1001 2016 accepted 12 case
                B5 1001 2016 settled 11 case
                """);
    }

    @Test
    void years_alone_over_columns_are_about_what_the_title_names() throws IOException {
        Reading reading = desk("""
                layout:
                  division: {in: rows, headings: [乡镇]}
                  indicator: {in: [columns, title]}
                  year: {in: columns}
                """)
                .read(Book.of("Sheet1").row("临江县受理统计").row("乡镇", 2014, "2015年", "成功（2015）+").row("[1]", "[2]", "[3]", "[4]").row("石桥镇@+", 5, 6, 4));

        assertThat(Desk.findings(reading)).isEqualTo("A4 division_alias 石桥镇@+ -> 石桥镇\n");
        assertThat(Desk.figures(reading)).isEqualTo("""
                B4 1001103 2014 accepted 5 case
                C4 1001103 2015 accepted 6 case
                D4 1001103 2015 settled 4 case
                """);
    }

    @Test
    void the_year_may_stand_over_the_labels_alone() throws IOException {
        Reading reading = desk("""
                layout:
                  division: {in: rows, headings: [""]}
                  indicator: {in: columns}
                  year: {in: columns}
                """)
                .read(Book.of("Sheet1").row("临江县统计").row("2014年", "受理", "成功").row("清河镇", 5, 4), "临江县.xlsx");

        assertThat(Desk.figures(reading)).isEqualTo("""
                B3 1001101 2014 accepted 5 case
                C3 1001101 2014 settled 4 case
                """);
    }

    @Test
    void years_stand_in_the_rows_and_a_row_without_one_is_an_error() throws IOException {
        Reading reading = desk("""
                layout:
                  year: {in: rows, headings: [年份]}
                  division: {in: sheet}
                  indicator: {in: columns}
                """)
                .read(Book.of("白塔镇").row("历年统计").row("年份", "受理", "成功").row(2014, 5, 4).row("2015年", 6, 5).row("平均", 5.5, 4.5));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B3 1002102 2014 accepted 5 case
                C3 1002102 2014 settled 4 case
                B4 1002102 2015 accepted 6 case
                C4 1002102 2015 settled 5 case
                """);
        assertThat(Desk.findings(reading)).isEqualTo("A5 undetermined 年份 year\n");
    }

    @Test
    void categories_stand_in_the_rows_and_the_division_in_the_sheet_name() throws IOException {
        Reading reading = desk(CATEGORIES.formatted("sheet") + KINDS)
                .read(Book.of("白塔镇").row("2015年统计").row("类型", "受理", "成功").row("合计", 5, 4).row("家庭", 3, 3).row("邻里", 2, 1));

        assertThat(Desk.figures(reading)).isEqualTo(BY_KIND.replace("DIVISION", "1002102"));
    }

    @Test
    void categories_stand_in_the_rows_and_the_division_is_the_sender() throws IOException {
        Reading reading = desk(CATEGORIES.formatted("sender") + KINDS).of("county")
                .read(Book.of("Sheet1")
                        .row("2015年统计　　填报单位：望山区司法局")
                        .row("类型", "受理", "成功")
                        .row("合计", 5, 4)
                        .row("家庭", 3, 3)
                        .row("邻里", 2, 1));

        assertThat(Desk.figures(reading)).isEqualTo(BY_KIND.replace("DIVISION", "1002"));
    }

    private static final String CATEGORIES = """
            layout:
              category: {in: rows, headings: [类型]}
              indicator: {in: columns}
              division: {in: %s}
            """;
    private static final String BY_KIND = """
            B3 DIVISION 2015 accepted 5 case
            C3 DIVISION 2015 settled 4 case
            B4 DIVISION 2015 accepted kind/family 3 case
            C4 DIVISION 2015 settled kind/family 3 case
            B5 DIVISION 2015 accepted kind/neighbour 2 case
            C5 DIVISION 2015 settled kind/neighbour 1 case
            """;

    @Test
    void divisions_stand_over_the_indicators_by_name_and_code() throws IOException {
        Reading reading = desk("""
                layout:
                  year: {in: rows, headings: [年份]}
                  division: {in: columns}
                  indicator: {in: columns}
                """)
                .read(Book.of("临江县")
                        .row("历年统计")
                        .row("年份", "清河镇", null, "石桥镇", null)
                        .row(null, "1001101", null, 1001103, null)
                        .row(null, "受理", "成功", "受理", "成功")
                        .row(2015, 1, 2, 3, 4)
                        .merge("A2:A4")
                        .merge("B2:C2")
                        .merge("D2:E2")
                        .merge("B3:C3")
                        .merge("D3:E3"));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B5 1001101 2015 accepted 1 case
                C5 1001101 2015 settled 2 case
                D5 1001103 2015 accepted 3 case
                E5 1001103 2015 settled 4 case
                """);
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void categories_stand_in_the_columns_and_indicators_in_the_rows() throws IOException {
        Reading reading = desk("""
                layout:
                  indicator: {in: rows, headings: [指标]}
                  category: {in: columns}
                  division: {in: sender}
                """ + KINDS).of("county")
                .read(county(2015).row("指标", "合计", "家庭", "邻里").row("受理", 5, 3, 2));

        assertThat(reading.findings()).isEmpty();
        assertThat(Desk.figures(reading)).isEqualTo("""
                B4 1001 2015 accepted 5 case
                C4 1001 2015 accepted kind/family 3 case
                D4 1001 2015 accepted kind/neighbour 2 case
                """);
    }

    @Test
    void figures_of_which_nothing_names_the_division_are_an_error_and_not_dropped_in_silence() throws IOException {
        Reading reading = desk(CATEGORIES.formatted("sheet") + KINDS)
                .read(Book.of("Sheet1").row("2015年统计").row("类型", "受理").row("家庭", 3).row("邻里", 2));

        assertThat(reading.observations()).isEmpty();
        assertThat(Desk.findings(reading)).isEqualTo("B3 undetermined 单位 division\n");
    }

    private Desk desk(String layout) {
        return Desk.with(folder, layout + INDICATORS);
    }

    private static Book county(int year) {
        return Book.of("Sheet1").row(year + "年度统计表").row("填报单位：临江县司法局");
    }
}
