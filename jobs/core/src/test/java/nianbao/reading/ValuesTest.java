package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the cells. */
class ValuesTest {

    private static final String DEFINITION = """
            layout:
              division: {in: rows, headings: [乡镇]}
              indicator: {in: columns}
            statuses: {"-99": not_collected, 密: suppressed, x: suppressed}
            indicators:
              cases: {title: {zh: 案件, en: Cases}, unit: case, kind: flow, minimum: -100, whole: false, headings: [案件]}
              premium:
                title: {zh: 保费, en: Premium}
                unit: yuan
                kind: flow
                headings: [保费]
                written_in: {元: ..2013, 万元: 2014..}
              persons: {title: {zh: 人口, en: Persons}, unit: person, kind: stock, headings: [人口]}
              rate_pct: {title: {zh: 比率, en: Rate}, unit: percent, kind: rate, headings: [比率]}
              calm: {title: {zh: 平安, en: Calm}, unit: township, kind: stock, headings: [是否平安], values: {是: 1, 否: 0}}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234|1234 case|text_number",
                "1，234|1234 case|text_number",
                "1 234|1234 case|text_number",
                "１２３|123 case|text_number",
                "35\u00A0|35 case|text_number",
                "\uFEFF35|35 case|text_number",
                "－5|-5 case|text_number",
                "35件|35 case|unit_word",
                "1.2万|12000 case ±500|unit_word",
                "3千|3000 case ±500|unit_word",
                "近2000|2000 case ±0.5|bound",
                "60余|60 case ±0.5|bound",
                "60余件|60 case ±0.5|bound",
                "超1.2万|12000 case ±500|bound",
                "100以上|100 case ±0.5|bound",
                "123*|123 case|footnote_mark",
                "*123|123 case|footnote_mark",
                "1,234①|1234 case|footnote_mark",
                "123¹|123 case|footnote_mark",
                "123 [2]|123 case|footnote_mark",
                "123（注1）|123 case|footnote_mark",
                "123※|123 case|footnote_mark",
                "-|case NOT_APPLICABLE|empty_mark",
                "——|case NOT_APPLICABLE|empty_mark",
                "/|case NOT_APPLICABLE|empty_mark",
                "未统计|case NOT_COLLECTED|empty_mark",
                "…|case BLANK|empty_mark",
                "密|case SUPPRESSED|empty_mark",
                "Ｘ|case SUPPRESSED|empty_mark",
                "*|case SUPPRESSED|empty_mark",
                "—①|case NOT_APPLICABLE|empty_mark",
                "-99|case NOT_COLLECTED|empty_mark",
            })
    void a_text_is_a_figure_with_a_note(String text, String figure, String rule) throws IOException {
        Reading reading = read(2015, Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "案件").row("清河镇", text).row("石桥镇", 7));

        assertThat(Desk.figures(reading)).isEqualTo("B3 1001101 2015 cases " + figure + "\nB4 1001103 2015 cases 7 case\n");
        assertThat(reading.findings()).extracting(finding -> finding.rule()).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7.8S|damaged_number 7.8S -> 7.85",
                "93021 3|damaged_number 93021 3 -> 930213",
                "14. 98|damaged_number 14. 98 -> 14.98",
                "1,23|damaged_number 1,23 -> 123",
                "1,23,4|damaged_number 1,23,4 -> 1234",
                "12O|damaged_number 12O -> 120",
                "12(5)|not_a_number 12(5)",
                "十二|not_a_number 十二",
                "35户|not_a_number 35户",
                "见附表|not_a_number 见附表",
            })
    void a_text_that_is_no_sound_number_is_an_error_and_never_repaired(String text, String finding) throws IOException {
        Reading reading = read(2015, Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "案件").row("清河镇", text));

        assertThat(reading.observations()).isEmpty();
        assertThat(Desk.findings(reading)).isEqualTo("B3 " + finding + "\n");
    }

    @Test
    void raised_digits_behind_a_number_are_a_footnote_and_no_digits() throws IOException {
        Reading reading = read(2015, Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "案件").row("清河镇", "123").raise("B3", "12"));

        assertThat(Desk.figures(reading)).isEqualTo("B3 1001101 2015 cases 123 case\n");
        assertThat(Desk.findings(reading)).isEqualTo("B3 footnote_mark 123¹² -> 123\n");
    }

    @Test
    void a_sentinel_is_no_figure_whether_it_is_a_number_or_a_text() throws IOException {
        Reading reading = read(2015, Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "案件", "保费").row("清河镇", -99, "-99").row("石桥镇", -99.5, 0));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B3 1001101 2015 cases case NOT_COLLECTED
                C3 1001101 2015 premium yuan NOT_COLLECTED
                B4 1001103 2015 cases -99.5 case
                C4 1001103 2015 premium 0 yuan ±5000
                """);
        assertThat(Desk.findings(reading, "empty_mark")).isEqualTo("""
                B3 empty_mark -99 -> 未统计 not collected
                C3 empty_mark -99 -> 未统计 not collected
                """);
    }

    @Test
    void a_rate_is_the_same_in_all_its_forms() throws IOException {
        assertThat(rate("比率", "98.4%", null)).isEqualTo("98.4 percent ±0.05");
        assertThat(rate("比率", "９８．４％", null)).isEqualTo("98.4 percent ±0.05");
        assertThat(rate("比率", 0.984, "0.0%")).isEqualTo("98.4 percent ±0.05");
        assertThat(rate("比率", 98.4, null)).isEqualTo("98.4 percent ±0.05");
        assertThat(rate("比率（%）", 98.4, null)).isEqualTo("98.4 percent ±0.05");
        assertThat(rate("比率（%）", "98.4", null)).isEqualTo("98.4 percent ±0.05");
        assertThat(rate("比率", 0.984, null)).isEqualTo("98.4 percent ±0.05");
        assertThat(rate("比率", "984‰", null)).isEqualTo("98.4 percent ±0.05");
        assertThat(rate("比率（‰）", 984, null)).isEqualTo("98.4 percent ±0.05");
        assertThat(rate("比率%", 98.4, null)).isEqualTo("98.4 percent ±0.05");
        assertThat(rate("比率", 1, "0.00%")).isEqualTo("100 percent ±0.005");
    }

    @Test
    void a_per_cent_sign_that_is_only_printed_multiplies_nothing() throws IOException {
        assertThat(rate("比率", 95, "0\\%")).isEqualTo("95 percent ±0.5");
        assertThat(rate("比率（%）", 95, "0\"%\"")).isEqualTo("95 percent ±0.5");
        assertThat(rate("比率", 0.95, "0.00\\%")).isEqualTo("0.95 percent ±0.005");
        assertThat(rate("比率", 0.95, "0%")).isEqualTo("95 percent ±0.5");
    }

    @Test
    void a_number_that_is_shown_smaller_counts_as_it_is_shown() throws IOException {
        Reading scaled = read(2015, Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "保费（万元）", "人口").row("清河镇", 1234567, 5)
                .row("石桥镇", 1234567, 12000).format("B3", "0!.0,").format("B4", "0!.0,\"万\"").format("C4", "0!.0,\"万\""));

        assertThat(Desk.figures(scaled)).isEqualTo("""
                B3 1001101 2015 premium 1234567 yuan ±0.5
                C3 1001101 2015 persons 5 person
                B4 1001103 2015 premium 1234567 yuan ±0.5
                C4 1001103 2015 persons 12000 person
                """);
        assertThat(Desk.findings(scaled, "shown_smaller", "shown_otherwise")).isEqualTo("""
                B3 shown_smaller 1234567 -> 123.4567
                B4 shown_smaller 1234567 -> 123.4567
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "yyyy-mm-dd", "\"无\"", ";;;", "0,", "[h]:mm"})
    void a_count_that_is_shown_as_something_else_is_an_error(String format) throws IOException {
        Reading reading = read(2015, Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "案件").row("清河镇", 38).format("B3", format));

        assertThat(reading.observations()).isEmpty();
        assertThat(Desk.findings(reading)).isEqualTo("B3 shown_otherwise 38 -> " + format + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0;-0;", "0;-0;\"无\"", "0%", "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"??_ ;_ @_ "})
    void a_zero_may_be_shown_as_nothing(String format) throws IOException {
        Reading reading = read(2015, Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "案件").row("清河镇", 0).format("B3", format));

        assertThat(Desk.figures(reading)).isEqualTo("B3 1001101 2015 cases 0 case\n");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void what_is_struck_out_does_not_count_and_is_told_of() throws IOException {
        Reading reading = read(2015, Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "案件").row("清河镇", "40").row("石桥镇", 20).row("柳林镇", 30)
                .strikeBefore("B3", "38").strike("B4").strike("A5"));

        assertThat(Desk.figures(reading)).isEqualTo("B3 1001101 2015 cases 40 case\n");
        assertThat(Desk.findings(reading)).isEqualTo("""
                A5 struck_out 柳林镇
                B3 text_number 40 -> 40
                B3 struck_out_in_part 38 -> 40
                B4 struck_out 20
                """);
    }

    @Test
    void a_comma_among_decimals_was_perhaps_meant_to_be_the_point() throws IOException {
        Reading reading = read(2015, Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "人口", "比率").row("清河镇", "1,24", "98,4").row("石桥镇", 2.5, 97));

        assertThat(Desk.findings(reading, "damaged_number")).isEqualTo("""
                B3 damaged_number 1,24 -> 1.24
                C3 damaged_number 98,4 -> 98.4
                """);
    }

    private String rate(String heading, Object value, String format) throws IOException {
        Book book = Book.of("Sheet1").row("临江县2015年统计").row("乡镇", heading).row("清河镇", value);
        Reading reading = read(2015, format == null ? book : book.format("B3", format));
        return Desk.figures(reading).strip().replace("B3 1001101 2015 rate_pct ", "");
    }

    @Test
    void a_fraction_beside_rates_in_per_cent_is_doubtful() throws IOException {
        Reading reading = read(2015, Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "比率").row("清河镇", 98.4).row("石桥镇", 0.984));
        Reading low = read(2015, Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "比率").row("清河镇", 8.4).row("石桥镇", 0.98));

        assertThat(Desk.findings(reading)).isEqualTo("B4 percent_doubtful 0.984\n");
        assertThat(low.findings()).isEmpty();
    }

    @Test
    void units_of_the_column_the_sheet_or_the_years_of_the_definition_convert() throws IOException {
        Book heading = Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "保费（元）", "人口（万人）").row("清河镇", 342000, 3.2);
        Book sheet = Book.of("Sheet1").row("临江县2015年统计").row("单位：元、万人").row("乡镇", "保费", "人口").row("清河镇", 342000, 3.2);
        Book old = Book.of("Sheet1").row("临江县2013年统计").row("乡镇", "保费").row("清河镇", 342000);
        Book late = Book.of("Sheet1").row("临江县2014年统计").row("乡镇", "保费").row("清河镇", 34.2);
        Book bracketed = Book.of("Sheet1").row("临江县2013年统计", null, "（单位：万元）").row("乡镇", "保费").row("清河镇", 34.2);

        String both = "B%1$d 1001101 2015 premium 342000 yuan\nC%1$d 1001101 2015 persons 32000 person ±500\n";
        assertThat(Desk.figures(read(2015, heading))).isEqualTo(both.formatted(3));
        assertThat(Desk.figures(read(2015, sheet))).isEqualTo(both.formatted(4));
        assertThat(Desk.figures(read(2013, old))).isEqualTo("B3 1001101 2013 premium 342000 yuan\n");
        assertThat(Desk.figures(read(2014, late))).isEqualTo("B3 1001101 2014 premium 342000 yuan ±500\n");
        assertThat(Desk.figures(read(2013, bracketed))).isEqualTo("B3 1001101 2013 premium 342000 yuan ±500\n");
    }

    @Test
    void a_unit_that_does_not_convert_is_an_error_and_keeps_the_figure_apart() throws IOException {
        Reading reading = read(2015, Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "保费（户）").row("清河镇", 5));

        assertThat(Desk.figures(reading)).isEqualTo("B3 1001101 2015 premium 5 户\n");
        assertThat(Desk.findings(reading)).isEqualTo("B2 unit_differs 户 -> yuan\n");
    }

    @Test
    void errors_are_told_of_and_do_not_count() throws IOException {
        Reading reading = read(2015, Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "案件").row("清河镇", null).fault("B3", FormulaError.REF));

        assertThat(Desk.figures(reading)).isEmpty();
        assertThat(Desk.findings(reading)).isEqualTo("B3 error_cell #REF!\n");
    }

    @Test
    void binary_fractions_become_the_decimals_that_were_meant() throws IOException {
        Reading reading = read(2013, Book.of("Sheet1").row("临江县2013年统计").row("乡镇", "保费").row("清河镇", 0.1 + 0.2).row("石桥镇", 1e15));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B3 1001101 2013 premium 0.3 yuan
                B4 1001102 2013 premium 1000000000000000 yuan
                """);
    }

    @Test
    void words_that_the_definition_maps_to_figures_are_figures() throws IOException {
        Reading reading = read(2015, Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "是否平安").row("清河镇", " 是 ").row("石桥镇", "否").row("城关街道", null));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B3 1001101 2015 calm 1 township
                B4 1001103 2015 calm 0 township
                """);
    }

    private Reading read(int year, Book book) throws IOException {
        return Desk.with(folder, DEFINITION).read(book, year + "/统计.xlsx");
    }
}
