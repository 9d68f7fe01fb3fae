package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianbao.run.Summary;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A yearbook as it was printed, misprints included, and what the office decides about them. */
class PrintedYearbookTest {

    private static final String DEFINITION = """
            form: accidents
            title: {zh: 交通事故情况, en: Traffic accidents}
            register: register
            level: county
            source: publication
            match: [交通事故情况]
            layout:
              division: {in: rows, headings: [地区]}
              indicator: {in: columns}
              totals: [全市]
            indicators:
              accidents: {title: {zh: 发生数, en: Accidents}, unit: case, kind: flow, headings: [发生数], required: 2012..}
              deaths: {title: {zh: 死亡人数, en: Deaths}, unit: person, kind: flow, headings: [死亡人数], required: 2012..}
              death_rate: {title: {zh: 万车死亡率, en: Deaths per 10 000 cars}, unit: person, kind: rate, headings: [万车死亡率]}
            """;

    @TempDir
    private Path folder;

    private Nights nights;

    @BeforeEach
    void yearbook() throws IOException {
        Path register = Files.createDirectories(folder.resolve("forms/register"));
        Files.writeString(register.resolve("division.csv"), """
                code,name,level,parent_code,valid_from,valid_to
                90,东山市,city,,,
                9001,东山县,county,90,,
                9002,西河县,county,90,,
                9003,南湖区,county,90,,
                """);
        define(DEFINITION);
        nights = new Nights(folder, Path.of(System.getProperty("nianbao.root")).resolve("sql"), folder.resolve("forms"));
        Map<String, List<List<Object>>> years = new LinkedHashMap<>();
        years.put("2014", year(2014, List.of(List.of("全市", 58, 12, 3.2), List.of("东山县", 21, 5, 2.5), List.of("西河县", 19, 4, 2.1), List.of("南湖区", 18, 3, 1.4))));
        years.put("2015", year(2015, List.of(List.of("全市", 61, 15, 3.4), List.of("东山县", 22, 6, 2.6), List.of("西河县", 20, 4, 2.2), List.of("南湖区", 19, 3, 1.5))));
        years.put("2016", year(2016, List.of(List.of("全市", 64, 15, 3.6), List.of("东山县", 23, 7, 2.7), List.of("西河县", 21, 4, 2.3), List.of("南湖区", "2O", 4, 1.6))));
        Tables.save(nights.inbox().resolve("年鉴.xlsx"), years);
    }

    private void define(String definition) throws IOException {
        Files.writeString(folder.resolve("forms/accidents.yaml"), definition);
    }

    private void decide(String decision) throws IOException {
        Files.writeString(folder.resolve("forms/decisions.yaml"), "- {" + decision + ", reason: 原文如此, role: 统计科, date: 2017-01-05}\n");
    }

    private static List<List<Object>> year(int year, List<List<Object>> rows) {
        List<List<Object>> sheet = new ArrayList<>();
        sheet.add(List.of("8-3 " + year + "年交通事故情况"));
        sheet.add(List.of("地区", "发生数（起）", "死亡人数（人）", "万车死亡率"));
        sheet.addAll(rows);
        return sheet;
    }

    private List<String> figures(int year, String indicator) throws Exception {
        return nights.ask("select division_code || ' ' || coalesce(cast(cast(value as double) as varchar), status) from observation"
                + " where year = " + year + " and indicator = '" + indicator + "' order by division_code");
    }

    private List<String> open() throws Exception {
        return nights.ask("select rule || ' ' || sheet || '!' || cell from open_finding order by sheet, cell");
    }

    @Test
    void what_is_doubtful_is_held_back_at_its_own_size_and_all_else_lands() throws Exception {
        Summary night = nights.pass();

        assertThat(night.submissions()).containsEntry("accepted", 1L);
        assertThat(figures(2014, "deaths")).containsExactly("90 12.0", "9001 5.0", "9002 4.0", "9003 3.0");
        assertThat(figures(2015, "deaths")).containsExactly("90 V", "9001 V", "9002 V", "9003 V");
        assertThat(figures(2015, "accidents")).containsExactly("90 61.0", "9001 22.0", "9002 20.0", "9003 19.0");
        assertThat(figures(2016, "accidents")).containsExactly("90 64.0", "9001 23.0", "9002 21.0", "9003 V");
        assertThat(open()).containsExactly("total_row 2015!C3", "damaged_number 2016!B6");
    }

    @Test
    void a_column_of_growth_is_held_against_the_yearbook_before_and_holds_nothing_back() throws Exception {
        define(DEFINITION.replace("  totals: [全市]", "  totals: [全市]\n  growth: [发生数比上年增长]"));
        nights.pass();
        Tables.save(nights.inbox().resolve("2017年年鉴.xlsx"), Map.of("2017", List.of(
                List.of("8-3 2017年交通事故情况"),
                List.of("地区", "发生数（起）", "发生数比上年增长（%）", "死亡人数（人）"),
                List.of("全市", 68, 6.3, 13),
                List.of("东山县", 26, 13, 6),
                List.of("西河县", 21, 4.8, 4),
                List.of("南湖区", 21, 5, 3))));
        nights.pass();

        assertThat(nights.ask("select sheet || '!' || cell || ' ' || level || ' ' || found || ' ' || expected from finding where rule = 'change_disagrees'"))
                .containsExactly("2017!C5 warning 4.8 B5 21, 2016 21: 0 %");
        assertThat(figures(2017, "accidents")).containsExactly("90 68.0", "9001 26.0", "9002 21.0", "9003 21.0");
        assertThat(nights.ask("select distinct indicator from observation where year = 2017 order by indicator")).containsExactly("accidents", "deaths");
    }

    @Test
    void the_totals_are_figures_of_their_division_and_go_before_sums() throws Exception {
        nights.pass();

        assertThat(figures(2014, "death_rate")).containsExactly("90 3.2", "9001 2.5", "9002 2.1", "9003 1.4");
        assertThat(nights.ask("select year || ' ' || cast(value as integer) || ' ' || reported || '/' || expected from roll_up"
                        + " where division_code = '90' and indicator = 'accidents' order by year"))
                .containsExactly("2014 58 1/1", "2015 61 1/1", "2016 64 1/1");
    }

    @Test
    void of_a_total_that_is_held_back_the_sum_says_how_much_of_it_is_there() throws Exception {
        decide("workbook: 年鉴, sheet: '2016', cell: B3, found: 64, decision: leave_out");
        nights.pass();

        assertThat(nights.ask("select cast(value as integer) || ' ' || reported || '/' || expected from roll_up"
                        + " where division_code = '90' and indicator = 'accidents' and year = 2016"))
                .containsExactly("44 2/3");
    }

    @Test
    void a_decision_is_read_in_place_of_the_misprint_and_shown_wherever_the_figure_is() throws Exception {
        nights.pass();
        decide("workbook: 交通事故情况, sheet: '2016', cell: B6, found: 2O, decision: read_as, value: 20");
        nights.pass();

        assertThat(figures(2016, "accidents")).containsExactly("90 64.0", "9001 23.0", "9002 21.0", "9003 20.0");
        assertThat(open()).containsExactly("total_row 2015!C3");
        assertThat(nights.ask("select decision || ' ' || found || ' ' || value from decision")).containsExactly("read_as 2O 20");
        assertThat(nights.ask("select decision from lineage where basis = 'then' and cell_division_code = '9003' and year = 2016"
                        + " and indicator = 'accidents' and division_code = '9003'"))
                .containsExactly("按决定，“2O”读作“20”：原文如此 (统计科, 2017-01-05) / As decided, “2O” is read as “20”: 原文如此 (统计科, 2017-01-05)");
    }

    @Test
    void what_is_accepted_as_it_is_printed_counts_whatever_the_checks_say() throws Exception {
        nights.pass();
        decide("workbook: 年鉴, sheet: '2015', cell: C3, found: 15, decision: accept");
        nights.pass();

        assertThat(figures(2015, "deaths")).containsExactly("90 15.0", "9001 6.0", "9002 4.0", "9003 3.0");
        assertThat(open()).containsExactly("damaged_number 2016!B6");
    }

    @Test
    void two_decisions_about_one_cell_double_no_figure() throws Exception {
        Files.writeString(folder.resolve("forms/decisions.yaml"), """
                - {workbook: 年鉴, sheet: '2015', cell: C3, found: 15, decision: accept, reason: 原文如此, role: 统计科, date: 2017-01-05}
                - {workbook: 交通事故情况, sheet: '2015', cell: C3, found: 15, decision: total_not_checked, reason: 含不明地区, role: 统计科, date: 2017-01-06}
                """);
        nights.pass();

        assertThat(figures(2015, "deaths")).containsExactly("90 15.0", "9001 6.0", "9002 4.0", "9003 3.0");
        assertThat(nights.ask("select decision from lineage where basis = 'then' and division_code = '90' and year = 2015 and indicator = 'deaths'"))
                .singleElement().asString().contains("原文如此", "含不明地区");
    }

    @Test
    void a_total_that_is_not_to_be_checked_is_held_against_nothing_and_kept() throws Exception {
        decide("workbook: 年鉴, sheet: '2015', cell: C3, found: 15, decision: total_not_checked");
        nights.pass();

        assertThat(figures(2015, "deaths")).containsExactly("90 15.0", "9001 6.0", "9002 4.0", "9003 3.0");
        assertThat(open()).containsExactly("damaged_number 2016!B6");
    }

    @Test
    void what_is_open_and_what_is_decided_is_listed_beside_the_comparison() throws Exception {
        decide("workbook: 年鉴, sheet: '2016', cell: B6, found: 2O, decision: read_as, value: 20");
        nights.pass();

        String list = Nights.files(nights.home().exports()).stream().filter(file -> file.endsWith("decisions.xlsx")).findFirst().orElseThrow();
        try (Workbook listed = WorkbookFactory.create(nights.home().exports().resolve(list).toFile())) {
            Sheet open = listed.getSheet("待核实");
            Sheet decided = listed.getSheet("已作决定");
            assertThat(open.getLastRowNum()).isEqualTo(3);
            assertThat(open.getRow(3).getCell(2).getStringCellValue()).isEqualTo("C3");
            assertThat(decided.getRow(3).getCell(4).getStringCellValue()).isEqualTo("20");
            assertThat(decided.getRow(3).getCell(5).getStringCellValue()).contains("原文如此 (统计科, 2017-01-05)");
        }
    }

    @Test
    void a_row_can_be_left_out_by_its_label() throws Exception {
        decide("workbook: 年鉴, sheet: '2016', cell: A6, found: 南湖区, decision: leave_out");
        nights.pass();

        assertThat(figures(2016, "death_rate")).containsExactly("90 3.6", "9001 2.7", "9002 2.3");
    }

    @Test
    void a_decision_about_something_else_than_stands_there_is_refused_and_holds_the_figure_back() throws Exception {
        decide("workbook: 年鉴, sheet: '2014', cell: B5, found: 91, decision: read_as, value: 19");
        nights.pass();

        assertThat(figures(2014, "accidents")).containsExactly("90 58.0", "9001 21.0", "9002 V", "9003 18.0");
        assertThat(open()).contains("decision_refused 2014!B5");
    }

    @Test
    void what_is_allocated_to_no_division_is_kept_and_added_up_and_not_expected_of_anybody() throws Exception {
        define(DEFINITION.replace("source: publication", "source: return"));
        Files.writeString(folder.resolve("forms/register/division.csv"), "9080,市直,unallocated,90,,\n", StandardOpenOption.APPEND);
        Files.delete(nights.inbox().resolve("年鉴.xlsx"));
        Tables.save(nights.inbox().resolve("2013.xlsx"), year(2013, List.of(
                List.of("全市", 25, 5), List.of("市直", 5, 1), List.of("东山县", 9, 2), List.of("西河县", 6, 1), List.of("南湖区", 5, 1))));
        nights.pass();

        assertThat(figures(2013, "accidents")).containsExactly("9001 9.0", "9002 6.0", "9003 5.0", "9080 5.0");
        assertThat(nights.ask("select cast(value as integer) || ' ' || reported || '/' || expected from roll_up"
                        + " where division_code = '90' and indicator = 'accidents'"))
                .containsExactly("25 3/3");
        assertThat(nights.ask("select reported || '/' || expected from completeness where division_code = '90'")).containsExactly("3/3");
    }

    @Test
    void a_return_whose_sheets_are_independent_goes_back_without_the_sheets_that_are_right() throws Exception {
        define(DEFINITION.replace("source: publication", "accepted: by_sheet"));
        Summary night = nights.pass();

        assertThat(night.submissions()).containsEntry("accepted", 1L);
        assertThat(nights.ask("select distinct year from observation order by year")).containsExactly("2014");
        assertThat(Nights.files(nights.home().corrections())).hasSize(1);
        assertThat(Nights.files(nights.home().folder().resolve("receipts"))).singleElement();
    }

    @Test
    void as_a_return_it_goes_back_whole() throws Exception {
        define(DEFINITION.replace("source: publication", "source: return"));

        assertThat(nights.pass().submissions()).containsEntry("returned", 1L);
    }
}
