package nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.job.Nights;
import nianbao.job.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rates that are stated in rows of totals and subtotals. */
class TotalRatesTest {

    private static final String DIVISIONS = """
            code,name,level,parent_code,valid_from,valid_to
            90,东山市,city,,,
            9001,东山县,county,90,,
            900101,甲乡,township,9001,,
            900102,乙乡,township,9001,,
            """;

    private static final String FORM = """
            form: %1$s
            title: {zh: %2$s, en: %1$s}
            register: register
            level: township
            match: [%2$s]
            layout:
              division: {in: rows, headings: [地区]}
              indicator: {in: columns}
              totals: [合计]
            indicators:
            """;

    private static final String ALONE = FORM.formatted("alone", "发案率") + """
              rate_pct: {title: {zh: 发案率, en: Rate}, unit: percent, kind: rate, headings: [发案率]}
            """;

    private static final String COUNTED = FORM.formatted("counted", "破案情况") + """
              cases: {title: {zh: 立案, en: Cases}, unit: case, kind: flow, headings: [立案]}
              solved: {title: {zh: 破案, en: Solved}, unit: case, kind: flow, headings: [破案]}
              solved_pct: {title: {zh: 破案率, en: Share}, unit: percent, kind: rate, of: solved / cases, headings: [破案率]}
            """;

    @TempDir
    static Path folder;

    private static Nights nights;

    @BeforeAll
    static void load() throws Exception {
        Path forms = folder.resolve("forms");
        Files.createDirectories(forms.resolve("register"));
        Files.writeString(forms.resolve("register/division.csv"), DIVISIONS);
        Files.writeString(forms.resolve("alone.yaml"), ALONE);
        Files.writeString(forms.resolve("counted.yaml"), COUNTED);
        nights = new Nights(folder, Path.of(System.getProperty("nianbao.root")).resolve("sql"), forms);
        Tables.save(nights.inbox().resolve("alone.xlsx"), List.of(
                List.of("2015年各乡发案率"), List.of("地区", "发案率(%)"),
                List.of("东山市", 99), List.of("东山县", 77), List.of("甲乡", 70), List.of("乙乡", 84)));
        Tables.save(nights.inbox().resolve("right.xlsx"), List.of(
                List.of("2015年破案情况"), List.of("地区", "立案", "破案", "破案率(%)"),
                List.of("合计", 30, 20, 66.7), List.of("甲乡", 10, 8, 80), List.of("乙乡", 20, 12, 60)));
        Tables.save(nights.inbox().resolve("wrong.xlsx"), List.of(
                List.of("2016年破案情况"), List.of("地区", "立案", "破案", "破案率(%)"),
                List.of("合计", 30, 20, 76.7), List.of("甲乡", 10, 8, 80), List.of("乙乡", 20, 12, 60)));
        nights.pass();
    }

    @Test
    void a_rate_that_no_counts_make_up_is_kept_for_the_division_that_its_row_names_and_told_of() throws Exception {
        assertThat(nights.ask("select division_code, cast(value as integer) from observation where form = 'alone' order by 1"))
                .containsExactly("90 99", "9001 77", "900101 70", "900102 84");
        assertThat(nights.ask("select level, cast(rate_pct as integer) from alone order by 2 desc"))
                .containsExactly("city 99", "township 84", "county 77", "township 70");
        assertThat(nights.ask("select cell, level from finding where rule = 'rate_of_total' order by cell"))
                .containsExactly("B3 note", "B4 note");
    }

    @Test
    void a_rate_beside_its_counts_is_held_against_them() throws Exception {
        assertThat(nights.ask("select s.file, s.outcome, f.cell, f.found, f.expected from finding f join submission s using (submission)"
                + " where f.rule = 'rate_from_counts'"))
                .containsExactly("wrong.xlsx returned D3, C3, B3 76.7 66.67");
        assertThat(nights.ask("select outcome from submission where file = 'right.xlsx'")).containsExactly("accepted");
    }
}
