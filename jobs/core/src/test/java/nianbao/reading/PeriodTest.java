package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import nianbao.observation.Outcome;
import nianbao.observation.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fiscal and school years, and years that several places name. */
class PeriodTest {

    private static final String LAYOUT = """
            layout:
              division: {in: rows, headings: [乡镇]}
              indicator: {in: columns}
            """;
    private static final String INDICATORS = """
            indicators:
              accepted: {title: {zh: 受理, en: Accepted}, unit: case, kind: flow, headings: [受理]}
            """;
    private static final Period SCHOOL_YEAR = new Period(LocalDate.of(2015, 9, 1), LocalDate.of(2016, 8, 31));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2015/16年度", "2015—2016年度", "2015-2016学年", "2016财年"})
    void a_year_over_two_calendar_years_without_months_is_an_error_whatever_the_folder_says(String year) throws IOException {
        Reading reading = read("", Book.of("Sheet1").row("临江县" + year + "统计").row("乡镇", "受理").row("清河镇", 1), "2015/统计.xlsx");

        assertThat(reading.observations()).isEmpty();
        assertThat(Desk.findings(reading)).isEqualTo("split_year 临江县" + year + "统计\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015年9月至2016年8月", "Sept 2015 to Aug 2016", "2015.9—2016.8"})
    void months_of_two_years_are_a_period_of_their_own(String months) throws IOException {
        Reading reading = read("", Book.of("Sheet1").row("临江县" + months + "统计").row("乡镇", "受理").row("清河镇", 1), "2015/统计.xlsx");

        assertThat(reading.observations()).extracting(figure -> figure.period()).containsExactly(SCHOOL_YEAR);
        assertThat(Desk.findings(reading)).isEqualTo("other_year 2015-09-01 – 2016-08-31\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014年1月至2016年6月", "2016年6月至2016年1月", "Jan 2014 to June 2016"})
    void months_that_are_of_no_year_are_an_error_whatever_year_the_file_names(String months) throws IOException {
        Reading reading = read("", Book.of("Sheet1").row("临江县" + months + "统计").row("乡镇", "受理").row("清河镇", 1), "2016/2016年统计.xlsx");

        assertThat(reading.observations()).isEmpty();
        assertThat(Desk.findings(reading)).isEqualTo("months_of_no_year 临江县" + months + "统计\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015/16年度", "2015—2016学年", "2015学年"})
    void a_definition_may_say_in_which_month_the_year_begins(String year) throws IOException {
        Reading reading = read("  year: {in: title, begins: 9}\n",
                Book.of("Sheet1").row("临江县" + year + "统计").row("乡镇", "受理").row("清河镇", 1), "统计.xlsx");

        assertThat(reading.observations()).extracting(figure -> figure.period()).containsExactly(SCHOOL_YEAR);
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void a_title_and_a_sheet_name_of_different_years_are_an_error_unless_the_file_tells() throws IOException {
        Desk desk = Desk.with(folder, """
                layout:
                  division: {in: rows, headings: [乡镇]}
                  indicator: {in: columns}
                indicators:
                  cases: {title: {zh: 件数, en: Cases}, unit: case, kind: flow, headings: [件数]}
                """);

        Reading open = desk.read(Book.of("2014").row("临江县2015年统计").row("乡镇", "件数").row("清河镇", 3));
        Reading told = desk.read(Book.of("2014").row("临江县2015年统计").row("乡镇", "件数").row("清河镇", 3), "2015年统计.xlsx");

        assertThat(Desk.findings(open)).contains("sheet_year_disagrees 2015 -> 2014");
        assertThat(open.observations()).isEmpty();
        assertThat(Desk.findings(told)).contains("sheet_named_otherwise 2015 -> 2014");
        assertThat(told.observations()).hasSize(1);
    }

    @Test
    void a_column_of_a_fiscal_year_is_never_one_of_the_calendar_year() throws IOException {
        Book book = Book.of("Sheet1").row("临江县统计").row("乡镇", "2014年受理", "2015/16年度受理").row("清河镇", 1, 2);

        Reading calendar = read("  year: {in: columns}\n", book, "统计.xlsx");
        Reading school = read("  year: {in: columns, begins: 9}\n", Book.of("Sheet1").row("临江县统计").row("乡镇", "2015/16年度受理").row("清河镇", 2), "a.xlsx");

        assertThat(Desk.figures(calendar)).isEqualTo("B3 1001101 2014 accepted 1 case\n");
        assertThat(Desk.findings(calendar)).isEqualTo("C2 split_year 2015/16年度受理\n");
        assertThat(school.observations()).extracting(figure -> figure.period()).containsExactly(SCHOOL_YEAR);
    }

    @Test
    void a_column_of_a_fiscal_year_under_the_title_of_a_calendar_year_is_told_in_the_words_for_such_years() throws IOException {
        Book book = Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "受理", "2014/15", "2015/16受理").row("清河镇", 1, 2, 3);

        assertThat(Desk.findings(read("", book, "统计.xlsx"))).isEqualTo("C2 split_year 2014/15\nD2 split_year 2015/16受理\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"上年", "去年统计", "统计（上年）"})
    void a_sheet_that_says_it_is_last_year_s_is_never_read_as_of_the_file_s_year(String sheet) throws IOException {
        Reading reading = read("", Book.of(sheet).row("临江县统计").row("乡镇", "受理").row("清河镇", 1), "2015/统计2015.xlsx");

        assertThat(reading.observations()).isEmpty();
        assertThat(Desk.findings(reading)).isEqualTo("last_year " + sheet + "\n");
    }

    @Test
    void a_sheet_called_last_year_s_whose_title_names_its_year_is_of_that_year() throws IOException {
        Book book = Book.of("本年").row("临江县2015年统计").row("乡镇", "受理").row("清河镇", 2)
                .sheet("上年").row("临江县2014年统计").row("乡镇", "受理").row("清河镇", 1);

        assertThat(Desk.figuresBySheet(read("", book, "2015/统计.xlsx")))
                .isEqualTo("本年!B3 1001101 2015 accepted 2 case\n上年!B3 1001101 2014 accepted 1 case\n");
    }

    @Test
    void a_row_of_a_fiscal_year_is_never_one_of_the_calendar_year() throws IOException {
        Reading reading = Desk.with(folder, """
                layout:
                  division: {in: fixed, fixed: "1001101"}
                  year: {in: rows, headings: [年份]}
                  indicator: {in: columns}
                """ + INDICATORS).read(Book.of("Sheet1").row("统计").row("年份", "受理").row(2014, 1).row("2015⁶", 2).row("2015/16", 3));

        assertThat(Desk.figures(reading)).isEqualTo("B3 1001101 2014 accepted 1 case\nB4 1001101 2015 accepted 2 case\n");
        assertThat(Desk.findings(reading)).isEqualTo("A5 split_year 2015/16\n");
    }

    @Test
    void years_of_which_the_file_name_gives_the_first_and_the_last_do_not_contradict_those_between() throws IOException {
        Book book = Book.of("2014").row("临江县统计").row("乡镇", "受理").row("清河镇", 1).sheet("2015").row("临江县统计").row("乡镇", "受理").row("清河镇", 2);

        assertThat(read("  year: {in: sheet}\n", book, "统计（2013-2016）.xlsx").submission().outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void last_year_s_sheet_may_stand_beside_that_of_the_year_of_the_folder_and_by_itself_is_a_copy() throws IOException {
        Book both = Book.of("2014").row("临江县统计").row("乡镇", "受理").row("清河镇", 1).sheet("2015").row("临江县统计").row("乡镇", "受理").row("清河镇", 2);
        Book copy = Book.of("2014").row("临江县统计").row("乡镇", "受理").row("清河镇", 1);

        assertThat(Desk.figuresBySheet(read("  year: {in: sheet}\n", both, "2015/统计.xlsx")))
                .isEqualTo("2014!B3 1001101 2014 accepted 1 case\n2015!B3 1001101 2015 accepted 2 case\n");
        assertThat(Desk.findings(read("  year: {in: sheet}\n", copy, "2015/统计.xlsx"))).isEqualTo("year_disagrees 2014 -> [2015]\n");
    }

    private Reading read(String layout, Book book, String file) throws IOException {
        return Desk.with(folder, LAYOUT + layout + INDICATORS).read(book, file);
    }
}
