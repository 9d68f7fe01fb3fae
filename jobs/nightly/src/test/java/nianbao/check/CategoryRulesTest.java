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

/** Rules of a form whose figures stand in categories. */
class CategoryRulesTest {

    private static final String DIVISIONS = """
            code,name,level,parent_code,valid_from,valid_to
            90,大河市,city,,,
            9001,东县,county,90,,
            """;

    private static final String CASELOAD = """
            form: caseload
            title: {zh: 收案, en: Caseload}
            register: register
            level: county
            match: [收案]
            layout:
              division: {in: title}
              category: {in: rows, headings: [类别]}
              indicator: {in: columns}
            indicators:
              old: {title: {zh: 旧存, en: Old}, unit: case, kind: stock, headings: [旧存]}
              new: {title: {zh: 新收, en: New}, unit: case, kind: flow, headings: [新收]}
              whole: {title: {zh: 总数, en: All}, unit: case, kind: flow, headings: [总数]}
            breakdowns:
              kind:
                title: {zh: 类别, en: Kind}
                totals: [合计]
                categories:
                  civil: {title: {zh: 民事, en: Civil}, headings: [民事]}
                  criminal: {title: {zh: 刑事, en: Criminal}, headings: [刑事]}
            rules:
              adds: {level: warning, holds: old + new = whole, message: {zh: 不符, en: Does not add}}
              parts: {level: warning, parts: {total: whole, of: [old, new]}, message: {zh: "应为 {expected}", en: "Should be {expected}"}}
            """;

    @TempDir
    static Path folder;

    private static Nights nights;

    @BeforeAll
    static void load() throws Exception {
        Path forms = folder.resolve("forms");
        Files.createDirectories(forms.resolve("register"));
        Files.writeString(forms.resolve("register/division.csv"), DIVISIONS);
        Files.writeString(forms.resolve("caseload.yaml"), CASELOAD);
        nights = new Nights(folder, Path.of(System.getProperty("nianbao.root")).resolve("sql"), forms);
        Tables.save(nights.inbox().resolve("a.xlsx"), List.of(
                List.of("东县2015年收案情况"),
                List.of("类别", "旧存", "新收", "总数"),
                List.of("合计", 30, 20, 50),
                List.of("民事", 10, 5, 99),
                List.of("刑事", 20, 15, 35)));
        nights.pass();
    }

    @Test
    void a_condition_holds_in_each_category_and_its_finding_names_the_category_and_its_cells() throws Exception {
        assertThat(nights.ask("select cell, found, message from finding where rule = 'adds'"))
                .containsExactly("B4, C4, D4 旧存 10，新收 5，总数 99 / Old 10, New 5, All 99 民事：不符 / Civil: Does not add");
    }

    @Test
    void a_sum_of_parts_holds_in_each_category_too() throws Exception {
        assertThat(nights.ask("select cell, found, message from finding where rule = 'parts'"))
                .containsExactly("D4, B4, C4 99 民事：应为 15 / Civil: Should be 15");
    }
}
