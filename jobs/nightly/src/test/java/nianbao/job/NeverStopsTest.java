package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nianbao.run.Summary;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One night with workbooks and definitions each of which would once have ended it. */
class NeverStopsTest {

    private static final String DIVISIONS = """
            code,name,level,parent_code,valid_from,valid_to
            90,大河市,city,,,
            9001,东县,county,90,,
            9002,西县,county,90,,
            """;

    private static final String NATURAL = """
            form: natural
            title: {zh: 自然灾害, en: Natural disasters}
            register: register
            level: county
            match: [自然灾害]
            layout:
              division: {in: rows, headings: [地区]}
              indicator: {in: columns}
              growth: [比上年增长]
            indicators:
              all: {title: {zh: 起数, en: All}, unit: case, kind: flow, headings: [起数], required: 2015..}
              order: {title: {zh: 令数, en: Orders}, unit: case, kind: flow, headings: [令数], required: 2015..}
              case: {title: {zh: 立案, en: Cases}, unit: case, kind: flow, headings: [立案], required: 2015..}
              loss_yuan: {title: {zh: 损失, en: Loss}, unit: yuan, kind: flow, headings: [损失], required: 2015..}
              all_pct: {title: {zh: 比例, en: Share}, unit: percent, kind: rate, of: order / loss_yuan, headings: [比例]}
            rules:
              product: {level: error, holds: all * order >= loss_yuan, message: {zh: 太少, en: Too few}}
              share: {level: error, holds: '"case" / "order" <= 3 and "case" % "order" >= 0', message: {zh: 太多, en: Too many}}
              seven: {level: error, holds: case when all = 7 then 99999999999999999999 * 99999999999999999999 > 1 else true end,
                message: {zh: 七, en: Seven}}
              quoted: {level: error, holds: '"case" <= all', message: {zh: 太多, en: Too many}}
              factors: {level: warning, holds: 'all * order * "case" * all * order * "case" * all < 1000', message: {zh: 太多, en: Too many}}
            """;

    private static final String CAUSES = """
            form: table
            title: {zh: 纠纷受理, en: Disputes by cause}
            register: register
            level: city
            match: [纠纷受理]
            layout:
              division: {in: fixed, fixed: "90"}
              category: {in: rows, headings: [原因]}
              indicator: {in: columns}
            indicators:
              accepted: {title: {zh: 受理, en: Accepted}, unit: case, kind: flow, headings: [受理]}
              mediated: {title: {zh: 调解, en: Mediated}, unit: case, kind: flow, headings: [调解]}
              persons: {title: {zh: 人数, en: Persons}, unit: person, kind: flow, headings: [人数]}
              mediated_pct: {title: {zh: 调解率, en: Share}, unit: percent, kind: rate, of: mediated / accepted, headings: [调解率]}
            breakdowns:
              group:
                title: {zh: 原因, en: Cause}
                totals: [合计]
                categories:
            """;

    @TempDir
    static Path folder;

    private static Nights nights;
    private static Summary summary;

    @BeforeAll
    static void load() throws Exception {
        Path forms = folder.resolve("forms");
        Files.createDirectories(forms.resolve("register"));
        Files.writeString(forms.resolve("register/division.csv"), DIVISIONS);
        Files.writeString(forms.resolve("natural.yaml"), NATURAL);
        StringBuilder causes = new StringBuilder(CAUSES);
        IntStream.range(0, 40).forEach(number -> causes.append("      c%1$d: {title: {zh: 类%1$d, en: C%1$d}, headings: [类%1$d]%2$s}%n"
                .formatted(number, number % 5 == 0 ? "" : ", within: c" + number / 5 * 5)));
        Files.writeString(forms.resolve("table.yaml"), causes);
        nights = new Nights(folder, Path.of(System.getProperty("nianbao.root")).resolve("sql"), forms);
        disasters("东县.xlsx", 2015, 3, 2, 1, 0.0001);
        disasters("万元.xlsx", 2016, 3, 2, 1, 1e18);
        disasters("huge.xlsx", 2017, 1e300, 2, 1, 0.0001);
        disasters("product.xlsx", 2018, 9e17, 9e17, 9e16, 0.0000001);
        disasters("rule.xlsx", 2019, 3, 2, 4, 0.0001);
        disasters("seven.xlsx", 2020, 7, 2, 1, 0.0001);
        disasters("zero.xlsx", 2021, 0, 0, 0, 0);
        disasters("text.xlsx", 2022, "数".repeat(40_000), 2, 1, 0.0001);
        disasters("growth.xlsx", 2023, 3, 2, 1, 0.0001, 1e300);
        disasters("stack.xlsx", 2024, "1.".repeat(150_000), 2, 1, 0.0001);
        hostile();
        for (int year = 2015; year < 2021; year++) {
            causes(year);
        }
        summary = nights.pass();
    }

    @Test
    void a_figure_that_no_column_can_hold_is_an_error_at_its_cell_and_the_others_load() throws Exception {
        assertThat(nights.ask("select s.file, f.rule, f.cell, f.message from finding f join submission s using (submission)"
                + " where f.rule = 'too_large' order by s.file"))
                .containsExactly(
                        "huge.xlsx too_large B3 数字 1E+300 太大（不应达到 19 位整数），请核对数字和单位"
                                + " / The figure 1E+300 is too large (19 or more digits before the point); check it and its unit",
                        "万元.xlsx too_large E3 数字 1E+22 太大（不应达到 19 位整数），请核对数字和单位"
                                + " / The figure 1E+22 is too large (19 or more digits before the point); check it and its unit");
        assertThat(nights.ask("select file from submission where outcome = 'returned' order by file"))
                .containsExactly("cut.xlsx", "huge.xlsx", "plain.xlsx", "rule.xlsx", "seven.xlsx", "sheets.xlsx", "stack.xlsx", "text.xlsx", "totals.xlsx", "unused.xlsx", "万元.xlsx");
        assertThat(summary.submissions()).containsEntry("accepted", 10L);
        assertThat(nights.ask("select f.level, f.cell from finding f join submission s using (submission)"
                + " where f.rule = 'change_not_understood' and s.file = 'growth.xlsx'"))
                .containsExactly("warning F3");
    }

    @Test
    void a_rule_that_cannot_be_worked_out_is_an_error_of_the_workbook_whose_figures_it_fails_on() throws Exception {
        assertThat(nights.ask("select s.file, f.level, f.found from finding f join submission s using (submission)"
                + " where f.rule = 'rule_not_worked_out'"))
                .containsExactly("seven.xlsx error seven");
    }

    @Test
    void a_workbook_that_takes_more_than_one_may_cost_is_an_error_and_nothing_of_it_is_kept() throws Exception {
        assertThat(nights.ask("select f.rule, f.cell from finding f join submission s using (submission) where s.file = 'stack.xlsx'"))
                .containsExactly("too_costly null");
        assertThat(nights.ask("select f.rule, f.cell from finding f join submission s using (submission) where s.file = 'unused.xlsx'"))
                .containsExactly("too_costly null");
        String kept = nights.ask("select submission from submission where file = 'stack.xlsx'").get(0);
        assertThat(Nights.files(nights.home().originals())).noneMatch(file -> file.contains(kept));
    }

    @Test
    void of_every_file_of_the_night_it_is_told_by_name_what_became_of_it() throws Exception {
        assertThat(nights.ask("select file from submission order by file"))
                .containsExactlyElementsOf(Nights.files(nights.inbox()).stream().sorted().toList());
    }

    @Test
    void a_correction_says_how_many_errors_it_does_not_list() throws Exception {
        Path corrections = nights.home().corrections().resolve(nights.home().newestRun().orElseThrow().name());
        try (Workbook correction = WorkbookFactory.create(corrections.resolve("totals.xlsx").toFile(), null, true)) {
            Sheet list = correction.getSheetAt(0);
            assertThat(list.getLastRowNum()).isLessThan(1010);
            assertThat(list.getRow(list.getLastRowNum()).getCell(0).getStringCellValue()).contains("more are not listed");
        }
    }

    @Test
    void what_is_divided_by_nothing_is_unknown_and_breaks_no_rule() throws Exception {
        assertThat(nights.ask("select outcome from submission where file = 'zero.xlsx'")).containsExactly("accepted");
    }

    @Test
    void of_a_text_that_is_longer_than_a_cell_may_be_its_beginning_is_told() throws Exception {
        String told = "数".repeat(500) + "…";
        assertThat(nights.ask("select f.cell, f.found, f.message from finding f join submission s using (submission)"
                + " where s.file = 'text.xlsx' and f.level = 'error'"))
                .containsExactly("B3 " + told + " “" + told + "”不是数字 / “" + told + "” is not a number");
        assertThat(nights.home().corrections().resolve(nights.home().newestRun().orElseThrow().name()).resolve("text.xlsx")).exists();
    }

    @Test
    void a_rule_whose_arithmetic_is_larger_than_any_decimal_still_holds_or_not() throws Exception {
        assertThat(nights.ask("select outcome from submission where file = 'product.xlsx'")).containsExactly("accepted");
        assertThat(nights.ask("select \"all\", \"order\" from \"natural\" where year = 2018 and level = 'county'"))
                .containsExactly("900000000000000000.000000 900000000000000000.000000");
    }

    @Test
    void a_rule_may_multiply_more_figures_than_any_decimal_has_places_for() throws Exception {
        assertThat(nights.ask("select s.file from finding f join submission s using (submission) where f.rule = 'factors' order by s.file"))
                .containsExactly("product.xlsx", "rule.xlsx");
    }

    @Test
    void forms_and_indicators_may_bear_words_of_sql() throws Exception {
        assertThat(nights.ask("select \"all\", \"order\", \"case\" from \"natural\" where year = 2015 and level = 'county'"))
                .containsExactly("3.000000 2.000000 1.000000");
        assertThat(nights.ask("select f.rule, f.found from finding f join submission s using (submission)"
                + " where s.file = 'rule.xlsx' and f.level = 'error'"))
                .containsExactly("quoted 起数 3，立案 4 / All 3, Cases 4");
        assertThat(nights.ask("select comment from duckdb_columns() where table_name = 'natural' and column_name = 'order'"))
                .containsExactly("令数 / Orders (case)");
    }

    @Test
    void many_figures_of_one_division_are_checked_at_the_cost_of_their_number() throws Exception {
        assertThat(nights.ask("select count(*) from observation where form = 'table'")).containsExactly("960");
    }

    /** A file that is cut off, a text, more sheets of one title and more wrong totals than anybody has. */
    private static void hostile() throws IOException {
        byte[] whole = Files.readAllBytes(nights.inbox().resolve("东县.xlsx"));
        Files.write(nights.inbox().resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        Files.writeString(nights.inbox().resolve("plain.xlsx"), "自然灾害,1\n".repeat(10_000));
        List<Object> headings = List.of("地区", "起数", "令数", "立案", "损失（万元）");
        List<List<Object>> table = List.of(List.of("2016年自然灾害情况"), headings, List.of("西县", 3, 2, 1, 1));
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        IntStream.range(0, 200).forEach(sheet -> sheets.put("表" + sheet, table));
        Tables.save(nights.inbox().resolve("sheets.xlsx"), sheets);
        try (XSSFWorkbook unused = new XSSFWorkbook(); OutputStream file = Files.newOutputStream(nights.inbox().resolve("unused.xlsx"))) {
            unused.createSheet().createRow(0).createCell(0).setCellValue("2016年自然灾害情况");
            unused.getSharedStringSource().addSharedStringItem(new XSSFRichTextString("1.".repeat(150_000)));
            unused.write(file);
        }
        List<List<Object>> totals = new ArrayList<>(table);
        IntStream.range(0, 600).forEach(row -> totals.add(List.of("合计", 9000 + row, 9000 + row, 9000 + row, 9000 + row)));
        Tables.save(nights.inbox().resolve("totals.xlsx"), totals);
    }

    private static void disasters(String file, int year, Object... figures) throws IOException {
        List<Object> headings = List.of("地区", "起数", "令数", "立案", "损失（万元）", "比上年增长");
        List<Object> row = new ArrayList<>(List.of("东县"));
        row.addAll(List.of(figures));
        Tables.save(nights.inbox().resolve(file), List.of(List.of(year + "年自然灾害情况"), headings.subList(0, row.size()), row));
    }

    private static void causes(int year) throws IOException {
        List<List<Object>> rows = new ArrayList<>(List.of(
                List.of(year + "年纠纷受理情况"), List.of("原因", "受理", "调解", "人数", "调解率(%)")));
        for (int number = 0; number < 40; number++) {
            rows.add(List.of("类" + number, 100, 90, 200 + number, 90));
        }
        Tables.save(nights.inbox().resolve("causes" + year + ".xlsx"), rows);
    }
}
