package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nianbao.observation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of last year beside those of this year. */
class YearsBesideTest {

    private static final String ONE_YEAR = """
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
    void columns_of_another_year_than_the_table_s_are_an_error_and_are_never_mixed_with_its_own() throws IOException {
        Reading reading = Desk.with(folder, ONE_YEAR + INDICATORS).read(Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "2015年", null, "2014年", null)
                .row(null, "受理", "成功", "受理", "成功").row("清河镇", 1, 2, 8, 9).merge("A2:A3").merge("B2:C2").merge("D2:E2"));

        assertThat(Desk.figures(reading)).isEqualTo("B4 1001101 2015 accepted 1 case\nC4 1001101 2015 settled 2 case\n");
        assertThat(Desk.findings(reading)).isEqualTo("D3 column_of_other_year 2014年/受理 -> 2015\nE3 column_of_other_year 2014年/成功 -> 2015\n");
    }

    @Test
    void a_newer_table_says_what_has_been_revised_since() throws IOException {
        Reading reading = Desk.with(folder, ONE_YEAR + "  year: {in: columns}\n" + INDICATORS)
                .read(Book.of("甲").row("临江县统计").row("乡镇", "2014年受理", "2015年受理").row("清河镇", 100, 110).row("石桥镇", 7, 8)
                        .sheet("乙").row("临江县统计").row("乡镇", "2015年受理", "2016年受理").row("清河镇", 115, 120).row("石桥镇", 8, 9));

        assertThat(Desk.figuresBySheet(reading)).isEqualTo("""
                乙!B3 1001101 2015 accepted 115 case
                乙!C3 1001101 2016 accepted 120 case
                乙!B4 1001103 2015 accepted 8 case
                乙!C4 1001103 2016 accepted 9 case
                甲!B3 1001101 2014 accepted 100 case
                甲!B4 1001103 2014 accepted 7 case
                """);
        assertThat(Desk.findings(reading)).isEqualTo("C3 restated_figure 110 -> 乙!B3\n");
        assertThat(reading.submission().outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void half_a_year_beside_the_year_stands_for_what_the_year_does_not_have_and_is_told_of() throws IOException {
        Reading reading = Desk.with(folder, ONE_YEAR + "  totals: [合计]\n" + INDICATORS)
                .read(Book.of("上半年").row("临江县2015年上半年统计").row("乡镇", "受理", "成功").row("清河镇", 4, 3).row("石桥镇", 2, 1).row("合计", 6, 4)
                        .sheet("全年").row("临江县2015年统计").row("乡镇", "受理", "成功").row("清河镇", 10, 9).row("合计", 10, 9));

        assertThat(Desk.figuresBySheet(reading)).isEqualTo("""
                全年!B3 1001101 2015 accepted 10 case
                全年!C3 1001101 2015 settled 9 case
                上半年!B4 1001103 2015 accepted 2 case
                上半年!C4 1001103 2015 settled 1 case
                """);
        assertThat(reading.observations()).filteredOn(figure -> figure.sheet().equals("上半年"))
                .extracting(figure -> figure.period().months()).containsOnly(6);
        assertThat(reading.totals()).extracting(total -> total.figure().sheet()).containsOnly("全年");
        assertThat(Desk.findings(reading)).isEqualTo("part_year 2015-01-01 – 2015-06-30\npart_of_year_beside 上半年 -> 全年\n");
        assertThat(reading.submission().outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void two_halves_of_a_year_stand_twice() throws IOException {
        Reading reading = Desk.with(folder, ONE_YEAR + INDICATORS)
                .read(Book.of("上半年").row("临江县2015年上半年统计").row("乡镇", "受理", "成功").row("清河镇", 4, 3)
                        .sheet("下半年").row("临江县2015年下半年统计").row("乡镇", "受理", "成功").row("清河镇", 6, 5));

        assertThat(Desk.findings(reading)).contains("B3 repeated_figure 6 -> 上半年!B3\nC3 repeated_figure 5 -> 上半年!C3\n");
        assertThat(reading.submission().outcome()).isEqualTo(Outcome.RETURNED);
    }
}
