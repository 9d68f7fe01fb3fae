package nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianbao.definition.Definitions;
import nianbao.definition.InvalidDefinition;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.job.Tables;
import nianbao.lint.RuleLint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that stand in two returns: of two forms, and of a division beside those that it is made of; whichever comes last is told. */
class OtherReturnsTest {

    private static final String ARCHIVE = """
            form: archive
            title: {zh: 调解档案, en: Mediation files}
            register: ../register
            level: township
            match: [调解档案]
            layout:
              division: {in: rows, headings: [乡镇]}
              indicator: {in: columns}
            indicators:
              files:
                title: {zh: 卷宗数, en: Files}
                unit: count
                kind: flow
                headings: [卷宗数]
            rules:
              file_of_each_dispute:
                level: warning
                holds: files = mediation.mediated
                message: {zh: "卷宗与调解不符：{found}", en: "Files and disputes differ: {found}"}
            """;
    private static final String YEARBOOK = """
            form: yearbook
            title: {zh: 调解年鉴, en: Yearbook}
            register: ../register
            level: county
            source: publication
            match: [调解年鉴]
            layout:
              division: {in: rows, headings: [地区]}
              indicator: {in: columns}
            indicators:
              committees:
                title: {zh: 调委会, en: Committees}
                unit: count
                kind: stock
                headings: [调委会]
            """;

    private static final String COUNTIES = """
            form: counties
            title: {zh: 县级上报, en: County report}
            register: ../register
            level: county
            match: [县级上报]
            layout:
              division: {in: rows, headings: [单位]}
              indicator: {in: columns}
            indicators:
              disputes:
                title: {zh: 纠纷数, en: Disputes}
                unit: case
                kind: flow
                headings: [纠纷数]
            rules:
              sum_of_townships:
                level: warning
                holds: disputes = mediation.mediated
                message: {zh: "与各乡镇不符：{found}", en: "Not the sum of the townships: {found}"}
            """;

    @TempDir
    static Path folder;

    private static Nights nights;

    /** What comes first in one year comes last in the other. */
    @BeforeAll
    static void twoNights() throws Exception {
        nights = Nights.in(folder).withOwnDefinitions();
        Files.writeString(nights.definitions().resolve("archive.yaml"), ARCHIVE);
        Files.writeString(nights.definitions().resolve("yearbook.yaml"), YEARBOOK);
        Files.writeString(nights.definitions().resolve("counties.yaml"), COUNTIES);
        mediation(2014, 100, 80);
        archive(2015, 100, 81);
        archive(2016, 7, 8);
        counties(2015, 185, 30);
        yearbook("市2014", 2014, "大河市", 200);
        yearbook("县2015", 2015, "东县", 90, "西县", 60);
        yearbook("市2016", 2016, "大河市", 200);
        yearbook("县2016", 2016, "东县", 90);
        nights.pass();
        archive(2014, 100, 81);
        mediation(2015, 100, 80);
        counties(2014, 185, 30);
        yearbook("县2014", 2014, "东县", 90, "西县", 60);
        yearbook("市2015", 2015, "大河市", 200);
        nights.pass();
    }

    @Test
    void the_return_whose_rule_names_another_form_is_told_where_the_other_says_otherwise() throws Exception {
        assertThat(found("file_of_each_dispute", 2014)).containsExactly("东县/archive2014.xlsx B5 9001102 files warning"
                + " 卷宗与调解不符：卷宗数 81，《人民调解》调解数 80（东县/mediation2014.xlsx Sheet1!B5）"
                + " / Files and disputes differ: Files 81, Disputes mediated of “People's mediation” 80 (东县/mediation2014.xlsx Sheet1!B5)");
    }

    @Test
    void a_return_that_comes_after_the_one_with_the_rule_is_told_itself() throws Exception {
        assertThat(found("file_of_each_dispute", 2015)).containsExactly("东县/mediation2015.xlsx B5 9001102 mediated warning"
                + " 卷宗与调解不符：《人民调解》调解数 80，卷宗数 81（东县/archive2015.xlsx Sheet1!B5）"
                + " / Files and disputes differ: Disputes mediated of “People's mediation” 80, Files 81 (东县/archive2015.xlsx Sheet1!B5)");
    }

    @Test
    void a_form_of_counties_is_held_against_the_sum_of_townships_in_another_whichever_comes_last() throws Exception {
        assertThat(found("sum_of_townships", 2014)).singleElement().asString()
                .startsWith("大河市/counties2014.xlsx B4 9001 disputes warning 与各乡镇不符：纠纷数 185，《人民调解》调解数 180（东县/mediation2014.xlsx） /");
        assertThat(found("sum_of_townships", 2015)).singleElement().asString()
                .startsWith("东县/mediation2015.xlsx B4, B5 9001 mediated warning 与各乡镇不符：《人民调解》调解数 180，纠纷数 185（大河市/counties2015.xlsx Sheet1!B4） /");
    }

    @Test
    void while_the_other_return_is_not_there_a_note_says_once_that_the_rule_was_not_asked() throws Exception {
        assertThat(nights.ask("select s.file, f.found, f.expected from finding f join submission s on s.submission = f.submission"
                + " where f.rule = 'rule_not_asked' order by 1"))
                .containsExactly(
                        "东县/archive2015.xlsx file_of_each_dispute 2", "东县/archive2016.xlsx file_of_each_dispute 2",
                        "大河市/counties2014.xlsx sum_of_townships 1", "大河市/counties2015.xlsx sum_of_townships 2");
    }

    @Test
    void a_division_that_states_more_than_those_it_is_made_of_is_told_with_their_returns() throws Exception {
        assertThat(found("own_beside_members", 2015)).singleElement().asString()
                .startsWith("市2015.xlsx B3 90 committees warning 本单位自报 200，下级各单位之和为 150 (县2015.xlsx)；");
    }

    @Test
    void the_return_with_which_all_of_them_are_there_is_told_with_what_was_stated_before() throws Exception {
        assertThat(found("members_beside_own", 2014)).singleElement().asString()
                .startsWith("县2014.xlsx B3, B4 90 committees warning 下级各单位之和为 150，上级单位自报 200 (市2014.xlsx Sheet1!B3)；");
    }

    @Test
    void nothing_is_held_against_a_sum_of_which_one_is_missing() throws Exception {
        assertThat(nights.ask("select f.rule from finding f join submission s on s.submission = f.submission where s.year = 2016 and f.level <> 'note'")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            files = mediation.mediatd | warning | unknown name mediation.mediatd; the nearest known name is mediated
            files = mediaton.mediated | warning | unknown name mediaton.mediated; the nearest known name is mediation
            fils = mediation.mediated | warning | unknown name fils; the nearest known name is files
            files = mediation.mediated | error | a rule about another form cannot be an error
            mediation.settled <= mediation.mediated | warning | it names no indicator of this form
            files = mediation.mediated + previous.files | warning | expected figures of another form or of the year before
            """)
    void a_rule_about_another_form_that_cannot_be_asked_is_refused_with_its_line(String holds, String level, String why, @TempDir Path other) throws IOException {
        Path forms = Nights.copy(Path.of("src/test/resources/nianbao"), other.resolve("copied")).resolve("forms");
        Files.writeString(forms.resolve("archive.yaml"), ARCHIVE.replace("files = mediation.mediated", holds).replace("level: warning", "level: " + level));

        assertThatThrownBy(() -> Definitions.load(forms)).isInstanceOf(InvalidDefinition.class)
                .hasMessageContaining("archive.yaml:18: rule file_of_each_dispute: " + why);
    }

    @Test
    void rules_about_other_forms_that_no_figures_can_keep_are_refused(@TempDir Path other) throws IOException {
        Path forms = Nights.copy(Path.of("src/test/resources/nianbao"), other.resolve("copied")).resolve("forms");
        Files.writeString(forms.resolve("archive.yaml"), ARCHIVE.replace("files = mediation.mediated", "files < 0 - mediation.mediated"));

        assertThat(new RuleLint(Definitions.load(forms)).complaints()).singleElement()
                .satisfies(complaint -> assertThat(complaint.text().en()).contains("file_of_each_dispute"));
    }

    private static List<String> found(String rule, int year) throws Exception {
        return nights.ask("select s.file, f.cell, f.division_code, f.indicator, f.level, f.message from finding f"
                + " join submission s on s.submission = f.submission where f.rule = '" + rule + "' and s.year = " + year);
    }

    private static void mediation(int year, int first, int second) throws IOException {
        Returns.of(year, "东县", (year + 1) + "年1月8日").row("清河镇", first, first).row("白塔镇", second, second)
                .save(nights.inbox().resolve("东县/mediation" + year + ".xlsx"));
    }

    private static void archive(int year, int first, int second) throws IOException {
        Tables.save(nights.inbox().resolve("东县/archive" + year + ".xlsx"), List.of(
                List.of(year + "年度调解档案统计表"), List.of("填报单位：东县"), List.of("乡镇", "卷宗数"), List.of("清河镇", first), List.of("白塔镇", second)));
    }

    private static void counties(int year, int first, int second) throws IOException {
        Tables.save(nights.inbox().resolve("大河市/counties" + year + ".xlsx"), List.of(
                List.of(year + "年度县级上报表"), List.of("填报单位：大河市"), List.of("单位", "纠纷数"), List.of("东县", first), List.of("西县", second)));
    }

    private static void yearbook(String name, int year, Object... cells) throws IOException {
        List<List<Object>> rows = new ArrayList<>(List.of(List.of(year + "年调解年鉴"), List.of("地区", "调委会")));
        for (int cell = 0; cell < cells.length; cell += 2) {
            rows.add(List.of(cells[cell], cells[cell + 1]));
        }
        Tables.save(nights.inbox().resolve(name + ".xlsx"), rows);
    }
}
