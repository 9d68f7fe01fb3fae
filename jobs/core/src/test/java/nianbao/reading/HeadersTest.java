package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands over the columns, and where on the sheet. */
class HeadersTest {

    @Test
    void a_heading_may_be_required_in_several_spans_of_years() throws IOException {
        Desk desk = Desk.with(folder, """
                layout:
                  division: {in: rows, headings: [乡镇]}
                  indicator: {in: columns}
                indicators:
                  cases: {title: {zh: 件数, en: Cases}, unit: case, kind: flow, headings: [件数], required: [2012..2013, 2015..]}
                  people: {title: {zh: 人数, en: People}, unit: person, kind: stock, headings: [人数]}
                """);

        assertThat(Desk.findings(desk.read(Book.of("临江县").row("2014年统计").row("乡镇", "人数").row("清河镇", 3)))).isEmpty();
        assertThat(Desk.findings(desk.read(Book.of("临江县").row("2016年统计").row("乡镇", "人数").row("清河镇", 3)))).contains("missing_heading");
        assertThat(Desk.findings(desk.read(Book.of("临江县").row("2013年统计").row("乡镇", "人数").row("清河镇", 3)))).contains("missing_heading");
    }

    private static final String DEFINITION = """
            layout:
              division: {in: rows, headings: [乡镇, 乡镇(街道)]}
              indicator: {in: columns}
            indicators:
              accepted: {title: {zh: 受理, en: Accepted}, unit: case, kind: flow, headings: [受理, 调解工作/受理]}
              premium: {title: {zh: 保费, en: Premium}, unit: yuan, kind: flow, headings: [保费, 调解工作/保费]}
              rate_pct: {title: {zh: 发生率, en: Rate}, unit: percent, kind: rate, headings: [发生率]}
            breakdowns:
              kind:
                title: {zh: 类型, en: Kind}
                of: accepted
                categories:
                  family: {title: {zh: 家庭, en: Family}, headings: [类型/家庭, 调解工作/类型/家庭]}
                  neighbour: {title: {zh: 邻里, en: Neighbours}, headings: [类型/邻里, 调解工作/类型/邻里/一般]}
                  boundary: {title: {zh: 地界, en: Boundary}, headings: [调解工作/类型/邻里/地界]}
            """;
    private static final String TWO_FIGURES = """
            B4 1001101 2015 accepted 12 case
            C4 1001101 2015 premium 34000 yuan ±500
            """;

    @TempDir
    private Path folder;

    @Test
    void a_translation_below_the_headings_names_the_units() throws IOException {
        Reading reading = read(county()
                .row("乡  镇", "受理\n（件）", "保 费")
                .row("Town", "Cases\nAccepted\n(case)", "Premium\n(10 000 yuan)")
                .row("清河镇", 12, 3.4));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B5 1001101 2015 accepted 12 case
                C5 1001101 2015 premium 34000 yuan ±500
                """);
    }

    @Test
    void a_header_of_four_rows_is_merged_in_both_directions() throws IOException {
        Reading reading = read(county()
                .row("乡镇", "调解工作", null, null, null, null, "备注")
                .row(null, "受理", "类型", null, null, "保费")
                .row(null, null, "家庭", "邻里", null, null)
                .row(null, null, null, "一般", "地界", null)
                .row("清河镇", 9, 2, 4, 3, 100, "无")
                .merge("A3:A6").merge("B3:F3").merge("G3:G6")
                .merge("B4:B6").merge("C4:E4").merge("F4:F6")
                .merge("C5:C6").merge("D5:E5"));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B7 1001101 2015 accepted 9 case
                C7 1001101 2015 accepted kind/family 2 case
                D7 1001101 2015 accepted kind/neighbour 4 case
                E7 1001101 2015 accepted kind/boundary 3 case
                F7 1001101 2015 premium 100 yuan
                """);
        assertThat(Desk.findings(reading)).isEqualTo("G3 unknown_heading 备注\n");
    }

    @Test
    void a_group_that_is_centred_over_its_columns_without_a_merge_is_still_their_group() throws IOException {
        Reading reading = read(county()
                .row("乡镇", "受理", "类型", null)
                .row(null, null, "家庭", "邻里")
                .row("清河镇", 9, 5, 4));

        assertThat(reading.findings()).isEmpty();
        assertThat(Desk.figures(reading)).isEqualTo("""
                B5 1001101 2015 accepted 9 case
                C5 1001101 2015 accepted kind/family 5 case
                D5 1001101 2015 accepted kind/neighbour 4 case
                """);
    }

    @Test
    void chinese_and_english_share_a_cell() throws IOException {
        Reading reading = read(county()
                .row("乡镇\nTownship", "受理\nCases accepted", "Premium\n保费（万元）")
                .row("清河镇 Qinghe", 12, 3.4));

        assertThat(Desk.figures(reading)).isEqualTo(TWO_FIGURES);
    }

    @Test
    void english_stands_in_a_row_below_the_chinese() throws IOException {
        Reading reading = read(county()
                .row("乡镇", "受理", "类型", null)
                .row("Township", "Accepted", "Kind of dispute", null)
                .row(null, null, "家庭", "邻里")
                .row(null, null, "Family", "Neighbours")
                .row("清河镇", 9, 5, 4)
                .merge("C3:D3").merge("C4:D4"));

        assertThat(reading.findings()).isEmpty();
        assertThat(Desk.figures(reading)).isEqualTo("""
                B7 1001101 2015 accepted 9 case
                C7 1001101 2015 accepted kind/family 5 case
                D7 1001101 2015 accepted kind/neighbour 4 case
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"受理1", "受理1,2", "受理*", "受 理\n", "受　理①", "受理[2]", "受理(注1)", "一、受理", "（三）受理", "②受理", "受理（件）", "受理件", "其中：受理"})
    void footnotes_ordinals_blanks_and_units_do_not_change_a_heading(String heading) throws IOException {
        Reading reading = read(county().row("乡镇", heading).row("清河镇", 12));

        assertThat(Desk.figures(reading)).isEqualTo("B4 1001101 2015 accepted 12 case\n");
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"保费（万元）", "保费(万元)", "保费［单位：万元］", "保费万元", "保费，万元", "保 费 / 万 元", "保费1（万元）", "保费（万元）1", "（万元）保费", "保费\n单位：万元"})
    void a_unit_stands_in_brackets_or_is_glued_to_the_heading(String heading) throws IOException {
        Reading reading = read(county().row("乡镇", "受理", heading).row("清河镇", 12, 3.4));

        assertThat(Desk.figures(reading)).isEqualTo(TWO_FIGURES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"万元", "（万元）", "单位：万元"})
    void a_unit_stands_in_a_row_of_its_own(String unit) throws IOException {
        Reading reading = read(county().row("乡镇", "受理", "保费").row(null, "件", unit).row("清河镇", 12, 3.4));

        assertThat(Desk.figures(reading)).isEqualTo(TWO_FIGURES.replace("4 1001101", "5 1001101"));
    }

    @Test
    void a_rate_per_thousand_is_converted() throws IOException {
        Reading reading = read(county().row("乡镇", "发生率（‰）").row("清河镇", 12.5).row("石桥镇", "8‰"));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B4 1001101 2015 rate_pct 1.25 percent ±0.005
                B5 1001103 2015 rate_pct 0.8 percent ±0.05
                """);
    }

    @Test
    void a_glued_word_that_does_not_measure_the_indicator_is_no_unit() throws IOException {
        Reading reading = read(county().row("乡镇", "受理", "保费件").row("清河镇", 12, 3.4));

        assertThat(Desk.findings(reading)).isEqualTo("C3 unknown_heading 保费件 -> 保费\n");
    }

    @Test
    void a_row_that_numbers_the_columns_is_no_data() throws IOException {
        Reading numbers = read(county().row("乡镇", "受理", "保费").row("甲", 1, 2).row("清河镇", 12, 34000));
        Reading texts = read(county().row("乡镇", "受理", "保费").row("栏次", "（1）", "（2）＝（1）×3").row("清河镇", 12, 34000));
        Reading unnamed = read(county().row("乡镇", "受理", "保费").row(null, 1, 2).row("清河镇", 12, 34000));

        String figures = """
                B5 1001101 2015 accepted 12 case
                C5 1001101 2015 premium 34000 yuan
                """;
        assertThat(Desk.figures(numbers)).isEqualTo(figures);
        assertThat(Desk.figures(texts)).isEqualTo(figures);
        assertThat(Desk.figures(unnamed)).isEqualTo(figures);
        assertThat(numbers.findings()).isEmpty();
    }

    @Test
    void a_township_with_the_figures_one_and_two_is_data() throws IOException {
        Reading reading = read(county().row("乡镇", "受理", "保费").row("清河镇", 1, 2));

        assertThat(reading.observations()).hasSize(2);
    }

    @Test
    void the_table_begins_anywhere_on_the_sheet() throws IOException {
        Reading reading = read(Book.of("Sheet1")
                .skip(2)
                .row(null, null, "机密★一年")
                .row(null, null, null, "2015年度统计表")
                .skip(1)
                .row(null, null, "填报单位：临江县", null, "单位：万元")
                .skip(1)
                .row(null, null, "序号", "乡镇（街道）", "受理", "保费", null)
                .row(null, null, 1, "清河镇", 12, 3.4, null)
                .row(null, null, 2, "城关办", 3, 1, null));

        assertThat(Desk.figures(reading)).isEqualTo("""
                E9 1001101 2015 accepted 12 case
                F9 1001101 2015 premium 34000 yuan ±500
                E10 1001001 2015 accepted 3 case
                F10 1001001 2015 premium 10000 yuan ±5000
                """);
    }

    @Test
    void figures_left_of_the_labels_are_read_too() throws IOException {
        Reading reading = read(county().row("受理", "乡镇", "保费").row(12, "清河镇", 100));

        assertThat(Desk.figures(reading)).isEqualTo("""
                A4 1001101 2015 accepted 12 case
                C4 1001101 2015 premium 100 yuan
                """);
    }

    @Test
    void text_that_is_a_number_under_an_empty_heading_is_an_error() throws IOException {
        Reading reading = read(county().row("乡镇", "受理", null).row("清河镇", 12, "99"));

        assertThat(Desk.findings(reading)).isEqualTo("C3 unknown_heading \n");
    }

    private Reading read(Book book) throws IOException {
        return Desk.with(folder, DEFINITION).read(book);
    }

    private static Book county() {
        return Book.of("Sheet1").row("2015年度统计表").row("填报单位：临江县司法局");
    }
}
