package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import nianbao.definition.Definitions;
import nianbao.reading.inspect.Inspector;
import nianbao.reading.submission.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts of tables as yearbooks of cities, of the police and of courts print them, and of those of other countries. */
class PublishedDraftsTest {

    @TempDir
    private Path folder;

    private String draft(Book book) throws IOException {
        Path saved = book.save(folder.resolve("inbox/2015/a.xlsx"));
        Definitions none = Definitions.loadAny(Files.createDirectories(folder.resolve("forms")));
        return new Inspector(none).inspect(new Received("0".repeat(64), "2015/a.xlsx", Instant.parse("2016-02-01T03:00:00Z"), saved)).draft();
    }

    @Test
    void kinds_of_cases_in_rows_are_categories_of_what_stands_over_the_columns() throws IOException {
        String draft = draft(Book.of("Sheet1")
                .row("21-5  刑事案件立案、破案情况（2015年）").row("单位：起、%")
                .row("案 件 类 别", "立案数", "比上年增减±%", "破案数", "破案率")
                .row("合  计", 5210, -3.2, 2105, 40.4).row("一、杀人", 12, -20, 12, 100).row("二、抢劫", 80, -11.1, 61, 76.3).row("    #入户抢劫", 10, 0, 8, 80)
                .row("三、盗窃", 4100, -4.5, 1300, 31.7).row("    #入室盗窃", 1500, 2.1, 500, 33.3));

        assertThat(draft).contains(
                "category: {in: rows, headings: [案件类别]}", "indicator: {in: columns}", "growth: [\"比上年增减±%\"]",
                "headings: [立案数]", "headings: [破案率]", "title: {zh: 案件类别, en: \"\"}", "headings: [入户抢劫]\n        within: category_2", "headings: [入室盗窃]\n        within: category_4");
    }

    @Test
    void tables_of_one_year_with_the_same_headings_under_other_titles_are_other_forms() throws IOException {
        String draft = draft(Book.of("民事")
                .row("23-4 各区县法院民事案件情况（2015年）").row("地区", "新收（件）", "结案（件）", "未结（件）").row("东城区", 20, 19, 3).row("云岭县", 15, 14, 2)
                .sheet("刑事")
                .row("23-5 各区县法院刑事案件情况（2015年）").row("地区", "新收（件）", "结案（件）", "未结（件）").row("东城区", 2, 1, 3).row("云岭县", 5, 4, 2));

        assertThat(draft).contains("# Form 1 of 2", "match: [各区县法院民事案件情况]", "# Form 2 of 2", "match: [各区县法院刑事案件情况]");
    }

    @Test
    void titles_that_changed_and_columns_of_which_nothing_is_known_yet_are_drafted_too() throws IOException {
        String draft = draft(Book.of("2014")
                .row("21-5 刑事案件立案情况（2014年）").row("地区", "立案数（起）", "立案数比上年增长（%）", "破案数（起）", "抓获人数（人）").row("东城区", 20, "-", 9, 3).row("云岭县", 15, "-", 8, 3)
                .sheet("2015")
                .row("21-5 刑事案件发案情况（2015年）").row("地区", "立案起数（起）", "立案起数比上年增长（%）", "破案数（起）", "抓获人数（人）").row("东城区", 22, 10, 9, 3).row("云岭县", 15, 0, 8, 3));

        assertThat(draft).contains("match: [刑事案件立案情况, 刑事案件发案情况]", "headings: {立案数: 2014, 立案起数: 2015}", "growth: [立案数比上年增长, 立案起数比上年增长]").doesNotContain("# Form 2");
    }

    @Test
    void rows_that_add_up_others_are_subtotals_and_no_divisions() throws IOException {
        String draft = draft(Book.of("3-3")
                .row("3-3 户数和人口（2015年）")
                .row("地  区", "总户数（户）", "总人口（人）", "自然增长率（‰）")
                .row("全  市", 312, 905, 6.41).row("市  区", 112, 305, 4.59).row("东  城  区", 62, 165, 4.85).row("西  城  区", 50, 140, 4.28)
                .row("云  岭  县", 90, 280, 7.86).row("石  桥  县", 110, 320, 6.87));

        assertThat(draft).contains("subtotals: [市区]", "# 101,东城区,county,1,,", "# 104,石桥县,county,1,,", "headings: [自然增长率]").doesNotContain("市区,county");
    }

    @Test
    void growth_over_several_years_is_no_growth_against_the_year_before() throws IOException {
        String draft = draft(Book.of("1-2")
                .row("1-2 国民经济主要指标")
                .row("指标", "单位", "2010年", "2014年", "2015年", "2015年为2014年%", "年均增长%")
                .row("年末人口", "万人", 90.1, 91.2, 91.5, 100.3, 0.3).row("出生人口", "人", 10100, 11000, 11200, 101.8, 2.1));

        assertThat(draft).contains("ignore: [\"年均增长%\"]", "growth: [\"2015年为2014年%\"]", "year: {in: columns}", "unit: {in: rows, headings: [单位]}");
    }

    @Test
    void an_english_table_has_its_fiscal_year_its_thousands_and_its_rates() throws IOException {
        String draft = draft(Book.of("Table 2")
                .row("Table 2: Recorded crime by local authority, year ending March 2015")
                .row("Local authority", "Theft offences", "Population (thousands)", "Rate per 1,000 population", "% change from previous year")
                .row("Ashford", "2,310", 123.3, 34.5, 2).row("Barton", "1,850", 99.1, 31.2, -4).row("Total", "4,160", 222.4, 33, 0));

        assertThat(draft).contains("begins: 4}", "source: publication", "unit: case", "unit: person", "unit: per_thousand", "growth: [\"% change from previous year\"]");
    }

    @Test
    void a_german_table_has_its_units_in_a_row_below_the_headings() throws IOException {
        String draft = draft(Book.of("T1")
                .row("Tabelle 1: Erfasste Straftaten 2015 nach Kreisen")
                .row("Kreis", "Straftaten insgesamt", "darunter", "Aufklärungsquote", "Veränderung gegenüber 2014")
                .row(null, null, "Diebstahl").row(null, "Anzahl", "Anzahl", "%", "%")
                .row("Stadt Altburg", 12304, 5012, 55.2, -1.2).row("Bergkreis", 8020, 2905, 58.1, 3.4).row("nicht zuzuordnen", 120, 60, 10, 0.5).row("Insgesamt", 20444, 7977, 56.9, 0.7));

        assertThat(draft).contains(
                "headings: [Straftaten insgesamt]", "headings: [darunter/Diebstahl]", "unit: percent\n    kind: rate", "growth: [", "# 103,nicht zuzuordnen,unallocated,1,,")
                .doesNotContain("Insgesamt,division");
    }
}
