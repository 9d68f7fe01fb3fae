package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nianbao.definition.Definitions;
import nianbao.observation.Finding;
import nianbao.observation.Level;
import nianbao.observation.Observation;
import nianbao.observation.Outcome;
import nianbao.observation.Status;
import nianbao.reading.submission.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderTest {

    private static final Definitions DEFINITIONS = Definitions.load(Path.of("src/test/resources/returns"));
    private static final Instant RECEIVED = Instant.parse("2018-02-01T03:00:00Z");

    @TempDir
    Path inbox;

    @Test
    void a_figure_knows_its_division_period_unit_and_cell() throws IOException {
        Reading reading = read(titled(2015).row("乡镇", "受理", "成功").row("清河镇", 12, 11));

        assertThat(reading.submission().outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(reading.observations()).hasSize(2);
        Observation first = reading.observations().get(0);
        assertThat(first.form()).isEqualTo("returns");
        assertThat(first.divisionCode()).isEqualTo("1001101");
        assertThat(first.period().start()).isEqualTo(LocalDate.of(2015, 1, 1));
        assertThat(first.period().end()).isEqualTo(LocalDate.of(2015, 12, 31));
        assertThat(first.indicator()).isEqualTo("accepted");
        assertThat(first.value()).isEqualByComparingTo("12");
        assertThat(first.unit()).isEqualTo("case");
        assertThat(first.sheet()).isEqualTo("Sheet1");
        assertThat(first.cell()).isEqualTo("B4");
    }

    @Test
    void who_sent_it_and_when_comes_from_the_line_above_the_table() throws IOException {
        Reading reading = read(titled(2015).row("乡镇", "受理").row("清河镇", 12));

        assertThat(reading.submission().sender()).isEqualTo("1001");
        assertThat(reading.submission().sentOn()).isEqualTo(LocalDate.of(2016, 1, 8));
        assertThat(reading.submission().form()).isEqualTo("returns");
        assertThat(reading.submission().year()).isEqualTo(2015);
    }

    @Test
    void a_header_of_several_merged_rows_is_read_as_a_path() throws IOException {
        Reading reading = read(titled(2015)
                .row("乡镇（街道）", "受理", "纠纷类型", null, "备注")
                .row(null, null, "邻 里", "家\n庭", null)
                .row("清河镇", 12, 7, 5, "无")
                .merge("A3:A4")
                .merge("B3:B4")
                .merge("C3:D3")
                .merge("E3:E4"));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.observations())
                .extracting(Observation::category, observation -> observation.value().intValue(), Observation::cell)
                .containsExactly(tuple(null, 12, "B5"), tuple("neighbour", 7, "C5"), tuple("family", 5, "D5"));
    }

    @Test
    void group_headings_above_an_unmerged_first_heading_belong_to_the_header() throws IOException {
        Reading reading = read(titled(2015)
                .row(null, null, "纠纷类型", null)
                .row("乡镇", "受理", "邻里", "家庭")
                .row("清河镇", 12, 7, 5)
                .merge("C3:D3"));

        assertThat(reading.observations()).extracting(Observation::category).containsExactly(null, "neighbour", "family");
    }

    @Test
    void a_heading_holds_only_in_its_years() throws IOException {
        Reading old = read(titled(2013).row("乡镇", "受理数").row("清河镇", 12));
        Reading late = read(titled(2014).row("乡镇", "受理数").row("清河镇", 12));

        assertThat(old.submission().outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(late.submission().outcome()).isEqualTo(Outcome.RETURNED);
    }

    @Test
    void an_unknown_heading_is_an_error_that_names_its_cell_and_the_nearest_known_one() throws IOException {
        Reading reading = read(titled(2015).row("乡镇", "受理", "成功量").row("清河镇", 12, 11));

        Finding finding = only(reading, "unknown_heading");
        assertThat(finding.level()).isEqualTo(Level.ERROR);
        assertThat(finding.cell()).isEqualTo("C3");
        assertThat(finding.found()).isEqualTo("成功量");
        assertThat(finding.expected()).isEqualTo("成功");
        assertThat(finding.message()).contains("未知的栏目“成功量”").contains("Unknown heading");
    }

    @Test
    void figures_under_an_empty_heading_are_an_error() throws IOException {
        Reading reading = read(titled(2015).row("乡镇", "受理", null).row("清河镇", 12, 99));

        assertThat(only(reading, "unknown_heading").cell()).isEqualTo("C3");
    }

    @Test
    void a_required_heading_that_is_missing_is_an_error() throws IOException {
        Reading reading = read(titled(2015).row("乡镇", "成功").row("清河镇", 11));

        assertThat(only(reading, "missing_heading").expected()).isEqualTo("受理");
    }

    @Test
    void a_heading_that_stands_twice_is_an_error_and_only_the_first_is_read() throws IOException {
        Reading reading = read(titled(2015).row("乡镇", "受理", "受理").row("清河镇", 12, 13));

        assertThat(only(reading, "repeated_heading").expected()).isEqualTo("B3");
        assertThat(reading.observations()).hasSize(1);
    }

    @Test
    void an_unknown_township_is_an_error_that_names_the_nearest_one() throws IOException {
        Reading reading = read(titled(2015).row("乡镇", "受理").row("清沙镇", 12).row("石桥镇", 3));

        Finding finding = only(reading, "unknown_division");
        assertThat(finding.cell()).isEqualTo("A4");
        assertThat(finding.expected()).isEqualTo("清河镇");
        assertThat(reading.observations()).hasSize(1);
    }

    @Test
    void a_township_has_the_code_that_was_in_force_at_the_end_of_the_year() throws IOException {
        Reading before = read(titled(2013).row("乡镇", "受理数").row("石桥乡", 12));
        Reading after = read(titled(2014).row("乡镇", "受理").row("石桥乡", 12));

        assertThat(before.observations().get(0).divisionCode()).isEqualTo("1001102");
        assertThat(after.observations().get(0).divisionCode()).isEqualTo("1001103");
        assertThat(only(after, "division_alias").expected()).isEqualTo("石桥镇");
    }

    @Test
    void the_sender_tells_townships_of_the_same_name_apart() throws IOException {
        Reading reading = read(Book.of("Sheet1")
                .row("2015年度纠纷统计表")
                .row("填报单位：望山区司法局 填报时间：2016.1.8")
                .row("乡镇", "受理")
                .row("清河镇", 12));

        assertThat(reading.observations().get(0).divisionCode()).isEqualTo("1002101");
    }

    @Test
    void a_name_that_two_counties_share_is_an_error_when_nothing_tells_them_apart() throws IOException {
        Reading reading = read(Book.of("Sheet1").row("2015年度纠纷统计表").row("乡镇", "受理").row("清河镇", 12));

        assertThat(only(reading, "ambiguous_division").expected()).contains("1001101").contains("1002101");
    }

    @Test
    void a_total_is_kept_to_check_the_rows_and_is_no_figure() throws IOException {
        Reading reading = read(titled(2015)
                .row("乡镇", "受理")
                .row("清河镇", 12)
                .row("石桥镇", 3)
                .row("合    计", 15)
                .row("填表人：______ 审核人：______"));

        assertThat(reading.observations()).hasSize(2);
        assertThat(reading.totals()).hasSize(1);
        assertThat(reading.totals().get(0).figure().value()).isEqualByComparingTo("15");
        assertThat(reading.totals().get(0).figure().cell()).isEqualTo("B6");
        assertThat(reading.observations())
                .allMatch(figure -> reading.totals().get(0).coversFrom() <= figure.position()
                        && figure.position() <= reading.totals().get(0).coversTo());
    }

    @Test
    void a_subtotal_covers_the_rows_since_the_one_before() throws IOException {
        Reading reading = read(titled(2015)
                .row("乡镇", "受理")
                .row("清河镇", 12)
                .row("小计", 12)
                .row("石桥镇", 3)
                .row("小计", 3));

        assertThat(reading.totals())
                .extracting(total -> total.coversTo() - total.coversFrom())
                .containsExactly(0, 0);
        assertThat(reading.totals().get(1).coversFrom()).isEqualTo(reading.observations().get(1).position());
    }

    @Test
    void a_row_named_after_the_county_is_a_total() throws IOException {
        Reading reading = read(titled(2015).row("乡镇", "受理").row("临江县", 12).row("清河镇", 12));

        assertThat(reading.observations()).hasSize(1);
        assertThat(reading.totals()).hasSize(1);
    }

    @Test
    void figures_without_a_name_beside_them_are_an_error() throws IOException {
        Reading reading = read(titled(2015).row("乡镇", "受理").row("清河镇", 12).row(null, 7));

        assertThat(only(reading, "row_without_label").cell()).isEqualTo("B5");
    }

    @Test
    void the_same_township_twice_is_an_error() throws IOException {
        Reading reading = read(titled(2015).row("乡镇", "受理").row("清河镇", 12).row("清河", 7));

        assertThat(only(reading, "repeated_row").cell()).isEqualTo("A5");
        assertThat(reading.observations()).hasSize(1);
    }

    @Test
    void a_hidden_row_that_repeats_a_visible_one_is_left_out_with_a_note() throws IOException {
        Reading reading = read(titled(2015).row("乡镇", "受理").row("清河镇", 7).row("清河镇", 12).hideRow(4));

        assertThat(reading.submission().outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(only(reading, "hidden_row_left_out").level()).isEqualTo(Level.NOTE);
        assertThat(reading.observations()).extracting(Observation::cell).containsExactly("B5");
    }

    @Test
    void a_hidden_row_of_a_township_that_stands_nowhere_else_is_read() throws IOException {
        Reading reading = read(titled(2015).row("乡镇", "受理").row("清河镇", 7).hideRow(4));

        assertThat(only(reading, "hidden_row_read").level()).isEqualTo(Level.NOTE);
        assertThat(reading.observations()).hasSize(1);
    }

    @Test
    void zero_blank_and_the_marks_for_no_figure_are_different() throws IOException {
        Reading reading = read(titled(2015)
                .row("乡镇", "受理", "成功")
                .row("清河镇", 0, null)
                .row("石桥镇", "—", "未统计")
                .row("城关街道", "  ", "0"));

        assertThat(reading.observations())
                .extracting(Observation::status)
                .containsExactly(
                        Status.REPORTED,
                        Status.BLANK,
                        Status.NOT_APPLICABLE,
                        Status.NOT_COLLECTED,
                        Status.BLANK,
                        Status.REPORTED);
        assertThat(reading.observations())
                .filteredOn(observation -> observation.status() != Status.REPORTED)
                .allMatch(observation -> observation.value() == null);
    }

    @Test
    void a_rate_is_one_value_whether_it_is_text_a_format_or_headed_by_a_percent_sign() throws IOException {
        Reading text = read(titled(2015).row("乡镇", "受理", "成功率").row("清河镇", 12, "９８．４％"));
        Reading format = read(titled(2015).row("乡镇", "受理", "成功率").row("清河镇", 12, 0.984).format("C4", "0.0%"));
        Reading heading = read(titled(2015).row("乡镇", "受理", "成功率（%）").row("清河镇", 12, 98.4));
        Reading fraction = read(titled(2015).row("乡镇", "受理", "成功率").row("清河镇", 12, 0.984).row("石桥镇", 3, 1));

        assertThat(List.of(text, format, heading, fraction))
                .extracting(reading -> rate(reading).value().stripTrailingZeros())
                .containsOnly(new BigDecimal("98.4"));
        assertThat(List.of(text, format, heading))
                .extracting(reading -> rate(reading).precision())
                .containsOnly(new BigDecimal("0.05"));
    }

    @Test
    void an_amount_is_converted_from_the_unit_of_its_heading_and_keeps_its_precision() throws IOException {
        Reading reading = read(titled(2015).row("乡镇", "受理", "涉及金额（万元）").row("清河镇", 12, 34.2));

        Observation amount = reading.observations().get(1);
        assertThat(amount.value()).isEqualByComparingTo("342000");
        assertThat(amount.unit()).isEqualTo("yuan");
        assertThat(amount.precision()).isEqualByComparingTo("500");
        assertThat(only(reading, "unit_converted").level()).isEqualTo(Level.NOTE);
    }

    @Test
    void the_unit_of_the_sheet_holds_for_a_heading_without_one() throws IOException {
        Reading reading = read(Book.of("Sheet1")
                .row("2015年度纠纷统计表")
                .row("填报单位：临江县 单位：件、万元")
                .row("乡镇", "受理", "涉及金额")
                .row("清河镇", 12, 3));

        assertThat(reading.observations()).extracting(Observation::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(12), new BigDecimal(30000));
    }

    @Test
    void a_unit_word_in_the_cell_counts() throws IOException {
        Reading reading = read(titled(2015).row("乡镇", "受理", "涉及金额").row("清河镇", "1,234", "14.3万元"));

        assertThat(reading.observations().get(0).value()).isEqualByComparingTo("1234");
        assertThat(reading.observations().get(1).value()).isEqualByComparingTo("143000");
        assertThat(reading.observations().get(1).precision()).isEqualByComparingTo("500");
    }

    @Test
    void a_word_that_the_definition_maps_to_a_figure_is_that_figure() throws IOException {
        Reading reading = read(titled(2015).row("乡镇", "受理", "是否无纠纷").row("清河镇", 0, "是").row("石桥镇", 3, "否"));

        assertThat(reading.observations())
                .filteredOn(observation -> observation.indicator().equals("calm"))
                .extracting(observation -> observation.value().intValue())
                .containsExactly(1, 0);
    }

    @Test
    void a_damaged_number_is_never_repaired_but_shown_with_its_likely_reading() throws IOException {
        Reading reading = read(titled(2015).row("乡镇", "受理", "成功").row("清河镇", "7S", "14. 98").row("石桥镇", "93021 3", 1));

        assertThat(reading.findings())
                .filteredOn(finding -> finding.rule().equals("damaged_number"))
                .extracting(Finding::cell, Finding::expected)
                .containsExactly(tuple("B4", "75"), tuple("C4", "14.98"), tuple("B5", "930213"));
        assertThat(reading.observations()).hasSize(1);
    }

    @Test
    void a_part_of_a_year_is_kept_as_the_period() throws IOException {
        Reading reading = read(Book.of("Sheet1")
                .row("2017年1—10月纠纷统计表")
                .row("填报单位：临江县 填报时间：2017年11月2日")
                .row("乡镇", "受理")
                .row("清河镇", 12));

        assertThat(reading.observations().get(0).period().end()).isEqualTo(LocalDate.of(2017, 10, 31));
        assertThat(only(reading, "part_year").level()).isEqualTo(Level.NOTE);
    }

    @Test
    void a_title_whose_year_the_file_contradicts_is_an_error() throws IOException {
        Reading reading = read(titled(2014).row("乡镇", "受理").row("清河镇", 12), "2015/临江县纠纷.xlsx");

        Finding finding = only(reading, "year_disagrees");
        assertThat(finding.found()).isEqualTo("2014");
        assertThat(finding.expected()).contains("2015");
    }

    @Test
    void the_folder_gives_the_year_when_the_title_does_not() throws IOException {
        Reading reading = read(
                Book.of("Sheet1").row("纠纷统计表").row("乡镇", "受理").row("白塔镇", 12), "2016/望山区/纠纷.xlsx");

        assertThat(reading.submission().year()).isEqualTo(2016);
        assertThat(reading.submission().sender()).isEqualTo("1002");
    }

    @Test
    void personal_data_on_any_sheet_refuses_the_workbook_and_leaves_nothing_of_it() throws IOException {
        Reading reading = read(titled(2015)
                .row("乡镇", "受理")
                .row("清河镇", 12)
                .sheet("名单")
                .row("姓名", "身份证号", "电话")
                .row("甲某某", "110101199003070038", "139 0000 0000"));

        assertThat(reading.submission().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(reading.observations()).isEmpty();
        assertThat(reading.totals()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::rule).containsOnly("personal_data");
        assertThat(reading.findings()).extracting(Finding::cell).contains("B2", "C2");
        assertThat(reading.toString()).doesNotContain("110101199003070038").doesNotContain("139 0000 0000").doesNotContain("甲某某");
    }

    @Test
    void a_file_with_personal_data_in_its_name_is_refused_under_a_neutral_one() throws IOException {
        Reading reading = read(titled(2015).row("乡镇", "受理").row("清河镇", 12), "2015/13900000012.xlsx");

        assertThat(reading.submission().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(reading.submission().file()).isEqualTo("returns 1001 2015 5ha（文件名含个人信息 personal data in its name）.xlsx");
    }

    @Test
    void a_count_of_eleven_digits_is_no_telephone_number() throws IOException {
        Reading reading = read(titled(2015).row("乡镇", "受理", "涉及金额").row("清河镇", 12, 13900000000L));

        assertThat(reading.submission().outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void a_further_sheet_that_is_no_form_is_a_note() throws IOException {
        Reading reading = read(titled(2015).row("乡镇", "受理").row("清河镇", 12).sheet("草稿").row("随手记"));

        assertThat(only(reading, "sheet_not_read").sheet()).isEqualTo("草稿");
        assertThat(reading.submission().outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void a_workbook_without_any_known_form_is_an_error() throws IOException {
        Reading reading = read(Book.of("Sheet1").row("购物清单").row("苹果", 3));

        assertThat(only(reading, "no_form").expected()).contains("纠纷统计");
    }

    private static Book titled(int year) {
        return Book.of("Sheet1")
                .row(year + "年度纠纷统计表")
                .row("填报单位：临江县司法局    填报时间：" + (year + 1) + "年1月8日    单位：件");
    }

    private Reading read(Book book) throws IOException {
        return read(book, "纠纷.xlsx");
    }

    private Reading read(Book book, String file) throws IOException {
        Path saved = book.save(inbox.resolve(file));
        return new Reader(DEFINITIONS).read(new Received("5ha", file, RECEIVED, saved));
    }

    private static Observation rate(Reading reading) {
        return reading.observations().stream()
                .filter(observation -> observation.indicator().equals("settled_pct"))
                .findFirst()
                .orElseThrow();
    }

    private static Finding only(Reading reading, String rule) {
        List<Finding> findings =
                reading.findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
        assertThat(findings).as("findings of %s among %s", rule, reading.findings()).hasSize(1);
        return findings.get(0);
    }
}
