package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nianbao.observation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that stand in many tables and in no definition: rows of units, totals, names of sheets. */
class WordsOfTablesTest {

    private static final String LAYOUT = """
            layout:
              division: {in: rows, headings: [乡镇]}
              indicator: {in: columns}
            """;
    private static final String INDICATORS = """
            indicators:
              fires: {title: {zh: 火灾起数, en: Fires}, unit: case, kind: flow, headings: [起数]}
              loss_yuan: {title: {zh: 直接损失, en: Loss}, unit: yuan, kind: flow, headings: [损失]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"（个）,（起）,（万元）", "单位,起,万元", "计量单位,起,万元", "(单位),(起),(万元)", "个,起,万元", ",（起）,（万元）"})
    void a_row_of_units_may_begin_over_the_labels(String label, String ofFires, String ofLoss) throws IOException {
        Reading reading = Desk.with(folder, LAYOUT + INDICATORS)
                .read(Book.of("2015").row("统计").row("乡镇", "起数", "损失").row(label, ofFires, ofLoss).row("石桥镇", 3, 2));

        assertThat(Desk.figures(reading)).isEqualTo("B4 1001103 2015 fires 3 case\nC4 1001103 2015 loss_yuan 20000 yuan ±5000\n");
        assertThat(Desk.findings(reading)).isEqualTo("C4 unit_converted 万元 -> 20000\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"全县", "全市", "全区", "累计", "全县总计"})
    void the_usual_words_for_all_are_totals(String total) throws IOException {
        Reading reading = Desk.with(folder, LAYOUT + INDICATORS)
                .read(Book.of("2015").row("统计").row("乡镇", "起数").row("石桥镇", 3).row("城关街道", 2).row(total, 5));

        assertThat(Desk.totals(reading)).isEqualTo("B5 fires 5 over 2..4\n");
        assertThat(Desk.findings(reading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本页小计", "（本页小计）", "本页合计"})
    void the_subtotal_of_a_page_adds_up_the_rows_since_the_one_before(String subtotal) throws IOException {
        Reading reading = Desk.with(folder, LAYOUT + INDICATORS).read(Book.of("2015").row("统计").row("乡镇", "起数").row("石桥镇", 3).row(subtotal, 3)
                .row("城关街道", 2).row(subtotal, 2).row("合计", 5));

        assertThat(Desk.totals(reading)).isEqualTo("B4 fires 3 over 2..2\nB6 fires 2 over 4..4\nB7 fires 5 over 2..6\n");
        assertThat(Desk.findings(reading)).isEmpty();
    }

    @Test
    void a_definition_may_use_a_usual_word_for_a_subtotal() throws IOException {
        Reading reading = Desk.with(folder, LAYOUT + "  subtotals: [全县]\n" + INDICATORS)
                .read(Book.of("2015").row("统计").row("乡镇", "起数").row("石桥镇", 3).row("全县", 3).row("城关街道", 2).row("合计", 5));

        assertThat(Desk.totals(reading)).isEqualTo("B4 fires 3 over 2..2\nB6 fires 5 over 2..5\n");
    }

    @Test
    void a_sheet_whose_name_says_that_it_repeats_others_is_read_where_it_is_the_only_one_with_figures() throws IOException {
        Reading reading = Desk.with(folder, LAYOUT + INDICATORS)
                .read(Book.of("汇总").row("2015年统计").row("乡镇", "起数").row("石桥镇", 3).row("城关街道", 2).sheet("说明").row("请于一月底前报送"));

        assertThat(Desk.figures(reading)).isEqualTo("B3 1001103 2015 fires 3 case\nB4 1001001 2015 fires 2 case\n");
        assertThat(Desk.findings(reading)).isEqualTo("skipped_sheet_read 汇总\nsheet_not_read\n");
        assertThat(reading.submission().outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void beside_others_it_is_left_out_and_the_reason_is_its_name() throws IOException {
        Reading reading = Desk.with(folder, LAYOUT + INDICATORS).read(Book.of("2015").row("统计").row("乡镇", "起数").row("石桥镇", 3)
                .sheet("汇总").row("2015年统计").row("乡镇", "起数").row("石桥镇", 3));

        assertThat(Desk.figuresBySheet(reading)).isEqualTo("2015!B3 1001103 2015 fires 3 case\n");
        assertThat(Desk.findings(reading)).isEqualTo("sheet_skipped 汇总\n");
    }

    @Test
    void a_negative_amount_of_money_is_kept_and_told_of() throws IOException {
        Book book = Book.of("2015").row("统计").row("乡镇", "起数", "损失").row("石桥镇", 3, -2);
        Reading reading = Desk.with(folder, LAYOUT + INDICATORS).read(book);

        assertThat(Desk.figures(reading)).contains("loss_yuan -2 yuan");
        assertThat(Desk.findings(reading)).isEqualTo("C3 negative_amount -2\n");
        assertThat(reading.submission().outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({"直接损失,', minimum: -1000'", "损失增减额,''"})
    void a_negative_amount_that_is_expected_says_nothing(String title, String minimum) throws IOException {
        String indicators = INDICATORS.replace("zh: 直接损失", "zh: " + title).replace("headings: [损失]}", "headings: [损失]" + minimum + "}");
        Book book = Book.of("2015").row("统计").row("乡镇", "起数", "损失").row("石桥镇", 3, -2);

        assertThat(Desk.findings(Desk.with(folder, LAYOUT + indicators).read(book))).isEmpty();
    }

    @Test
    void a_heading_that_is_like_none_is_told_of_without_a_suggestion() throws IOException {
        Book book = Book.of("2015").row("统计").row("乡镇", "起数", "经费/上年").row("石桥镇", 3, 2);

        assertThat(Desk.findings(Desk.with(folder, LAYOUT + INDICATORS).read(book))).isEqualTo("C2 unknown_heading 经费/上年\n");
    }
}
