package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several blocks stacked on one sheet, and where a table ends. */
class BlocksTest {

    private static final String COURTS = """
            layout:
              category: {in: rows, headings: [Type]}
              indicator: {in: columns}
              division: {in: marker}
              year: {in: marker}
            indicators:
              filed: {title: {zh: 收案, en: Filed}, unit: case, kind: flow, headings: [Filed]}
              closed: {title: {zh: 结案, en: Closed}, unit: case, kind: flow, headings: [Closed]}
            breakdowns:
              type:
                title: {zh: 类型, en: Type}
                categories:
                  civil: {title: {zh: 民事, en: Civil}, headings: [Civil]}
                  criminal: {title: {zh: 刑事, en: Criminal}, headings: [Criminal]}
            """;
    private static final String TOWNSHIPS = """
            layout:
              division: {in: rows, headings: [乡镇]}
              indicator: {in: columns}
              footer: [记录数]
            indicators:
              accepted: {title: {zh: 受理, en: Accepted}, unit: case, kind: flow, headings: [受理]}
              settled: {title: {zh: 成功, en: Settled}, unit: case, kind: flow, headings: [成功]}
            """;

    @TempDir
    private Path folder;

    @Test
    void markers_below_one_header_give_the_year_and_the_division() throws IOException {
        Reading reading = courts(Book.of("Sheet1")
                .row("Court statistics 统计")
                .row("Type", "Filed", "Closed")
                .row("2014 First Circuit")
                .row("Civil", 5, 4)
                .row("Criminal", 3, 3)
                .row("Total", 8, 7)
                .row("Second Circuit")
                .row("Civil", 2, 1)
                .row(2015, "First Circuit")
                .row("Civil", 6, 5)
                .merge("A3:C3"));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B4 C01 2014 filed type/civil 5 case
                C4 C01 2014 closed type/civil 4 case
                B5 C01 2014 filed type/criminal 3 case
                C5 C01 2014 closed type/criminal 3 case
                B6 C01 2014 filed 8 case
                C6 C01 2014 closed 7 case
                B8 C02 2014 filed type/civil 2 case
                C8 C02 2014 closed type/civil 1 case
                B10 C01 2015 filed type/civil 6 case
                C10 C01 2015 closed type/civil 5 case
                """);
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void a_table_that_goes_on_below_has_its_headings_together_with_the_one_above() throws IOException {
        String required = TOWNSHIPS.replace("headings: [受理]", "headings: [受理], required: 2015..")
                .replace("headings: [成功]", "headings: [成功], required: 2015..");
        Book upper = Book.of("Sheet1").row("2015年统计").row("乡镇", "受理").row("白塔镇", 5).row("石桥镇", 6).skip(1);

        Reading goesOn = Desk.with(folder, required).read(upper.row("续表").row("乡镇", "成功").row("白塔镇", 4).row("石桥镇", 6));
        Reading others = Desk.with(folder, required)
                .read(Book.of("Sheet1").row("2015年统计").row("乡镇", "受理").row("白塔镇", 5).skip(1).row("续表").row("乡镇", "成功").row("石桥镇", 6));

        assertThat(goesOn.findings()).isEmpty();
        assertThat(Desk.figures(goesOn)).isEqualTo("""
                B3 1002102 2015 accepted 5 case
                B4 1001103 2015 accepted 6 case
                B8 1002102 2015 settled 4 case
                B9 1001103 2015 settled 6 case
                """);
        assertThat(Desk.findings(others)).isEqualTo("B2 missing_heading -> 成功\nB6 missing_heading -> 受理\n");
    }

    @Test
    void each_block_repeats_the_header_below_its_marker() throws IOException {
        Reading reading = courts(Book.of("Sheet1")
                .row("Court statistics 统计")
                .row("2014 First Circuit")
                .row("Type", "Filed", "Closed")
                .row("Civil", 5, 4)
                .skip(1)
                .row("2014 Second Circuit")
                .row("Type", "Closed", "Filed")
                .row("Civil", 1, 2)
                .row("Note: provisional"));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B4 C01 2014 filed type/civil 5 case
                C4 C01 2014 closed type/civil 4 case
                B8 C02 2014 closed type/civil 1 case
                C8 C02 2014 filed type/civil 2 case
                """);
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void rows_above_the_first_marker_are_an_error_and_so_is_a_marker_that_nobody_knows() throws IOException {
        Reading reading = courts(Book.of("Sheet1")
                .row("Court statistics 统计")
                .row("Type", "Filed")
                .row("Civil", 5)
                .row("2014 First Circuit")
                .row("Civil", 5)
                .row("2014 Ninth Circuit")
                .row("Civil", 6));

        assertThat(Desk.findings(reading)).isEqualTo("""
                A6 unknown_division 2014 Ninth Circuit
                B3 undetermined 单位 division
                """);
        assertThat(reading.observations()).hasSize(1);
    }

    @Test
    void two_tables_below_each_other_have_titles_of_their_own() throws IOException {
        Reading reading = Desk.with(folder, TOWNSHIPS).read(Book.of("Sheet1")
                .row("2014年统计表").row("填报单位：临江县").row("乡镇", "受理").row("清河镇", 1).row("合计", 1).row("注：不含撤诉")
                .skip(1)
                .row("2015年统计表").row("乡镇", "受理").row("清河镇", 2).row("填表人：××"));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B4 1001101 2014 accepted 1 case
                B10 1001101 2015 accepted 2 case
                """);
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void a_total_below_a_repeated_header_covers_the_pages_above_as_far_as_the_total_before() throws IOException {
        Reading reading = Desk.with(folder, TOWNSHIPS).read(Book.of("Sheet1")
                .row("2015年统计表").row("填报单位：临江县").row("乡镇", "受理").row("清河镇", 1)
                .row("乡镇", "受理").row("石桥镇", 2)
                .row("乡镇", "受理").row("柳林乡", 3).row("合计", 6)
                .row("乡镇", "受理").row("合计", 6));

        assertThat(Desk.totals(reading)).isEqualTo("""
                B9 accepted 6 over 3..8
                B11 accepted 6 over 10..10
                """);
    }

    @Test
    void the_word_for_a_total_may_stand_among_the_ordinals() throws IOException {
        Reading reading = Desk.with(folder, TOWNSHIPS).read(Book.of("Sheet1")
                .row("临江县2015年统计").row("序号", "乡镇", "受理", "成功").row(1, "清河镇", 1, 1).row(2, "石桥镇", 2, 2).row("合计", null, 3, 3));

        assertThat(Desk.totals(reading)).isEqualTo("""
                C5 accepted 3 over 2..4
                D5 settled 3 over 2..4
                """);
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void the_data_ends_at_footnotes_or_a_line_that_counts() throws IOException {
        Reading notes = Desk.with(folder, TOWNSHIPS).read(county().row("清河镇", 1, 1).row("石桥镇", 2, 2).row("1 本表不含撤诉").row("＊ 初步数"));
        Reading count = Desk.with(folder, TOWNSHIPS).read(county().row("清河镇", 1, 1).row("石桥镇", 2, 2).row("记录数：", 2));
        Reading signed = Desk.with(folder, TOWNSHIPS).read(county().row("清河镇", 1, 1).row("石桥镇", 2, 2).skip(2).row("填表人：", null, "审核人：").row("备注：", 3));
        Reading spaced = Desk.with(folder, TOWNSHIPS).read(county().row("清河镇", 1, 1).skip(3).row("石桥镇", 2, 2).skip(1).row("共2个乡镇").merge("A9:C9"));

        assertThat(new Reading[] {notes, count, signed, spaced})
                .allSatisfy(reading -> assertThat(reading.observations()).hasSize(4))
                .allSatisfy(reading -> assertThat(reading.findings()).isEmpty());
    }

    @Test
    void a_township_below_the_footer_is_not_lost_in_silence() throws IOException {
        Reading reading = Desk.with(folder, TOWNSHIPS).read(county().row("清河镇", 1, 1).row("注：以下为新报").row("石桥镇", 2, 2));

        assertThat(Desk.findings(reading)).isEqualTo("A5 row_below_footer 石桥镇\n");
    }

    private Reading courts(Book book) throws IOException {
        return Desk.with(folder, COURTS).of("circuit").read(book);
    }

    private static Book county() {
        return Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "受理", "成功");
    }
}
