package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that have some of the indicators of a form, year and division of which others have more. */
class IndicatorsInForceTest {

    private static final String DEFINITION = """
            form: schools
            title: {zh: 学校情况, en: Schools}
            register: register
            level: county
            source: return
            match: [学校情况]
            layout:
              division: {in: rows, headings: [地区]}
              indicator: {in: columns}
            indicators:
              schools: {title: {zh: 学校数, en: Schools}, unit: school, kind: stock, headings: [学校数]}
              pupils: {title: {zh: 学生数, en: Pupils}, unit: person, kind: stock, headings: [学生数]}
              teachers: {title: {zh: 教师数, en: Teachers}, unit: person, kind: stock, headings: [教师数]}
              pupils_per_teacher: {title: {zh: 生师比, en: Pupils a teacher}, unit: person, kind: rate, of: pupils / teachers, headings: [生师比]}
            breakdowns:
              stage:
                title: {zh: 学段, en: Stage}
                of: pupils
                categories:
                  primary: {title: {zh: 小学, en: Primary}, headings: [小学]}
                  secondary: {title: {zh: 中学, en: Secondary}, headings: [中学]}
            """;

    @TempDir
    private static Path folder;

    private static Nights returns;
    private static Nights yearbooks;

    /** Each test has years of its own, and files named after them: what came first, and what came in the night after that. */
    @BeforeAll
    static void load() throws Exception {
        returns = home("returns", DEFINITION);
        save(returns, "replaced-a", table(2014, "学校数,学生数", "东山县,10,500", "西河县,8,300"));
        save(returns, "blank-a", table(2012, "学校数,学生数", "东山县,10,500"));
        save(returns, "division-a", table(2010, "学校数,学生数", "东山县,10,500", "西河县,8,300"));
        save(returns, "three-a", table(2008, "学校数,学生数,教师数", "东山县,10,500,40"));
        save(returns, "three-b（更正）", table(2008, "学校数,学生数", "东山县,11,510"));
        save(returns, "three-c（最终更正）", table(2008, "学校数", "东山县,12"));
        save(returns, "breakdown-a", table(2006, "学生数,小学,中学", "东山县,500,300,200"));
        save(returns, "counts-a", table(2004, "学校数,学生数,教师数,生师比", "东山县,10,500,40,12.5"));
        save(returns, "rate-a", table(2002, "学校数,生师比", "东山县,10,12.5"));
        save(returns, "half-a", table("2000年上半年", "学校数,学生数", "东山县,10,500"));
        returns.pass();
        save(returns, "replaced-b", table(2014, "学校数", "东山县,11", "西河县,8"));
        save(returns, "blank-b", table(2012, "学校数,学生数", "东山县,11,"));
        save(returns, "division-b", table(2010, "学校数", "东山县,11"));
        save(returns, "breakdown-b", table(2006, "学生数", "东山县,510"));
        save(returns, "counts-b", table(2004, "学生数", "东山县,600"));
        save(returns, "rate-b", table(2002, "学生数", "东山县,600"));
        save(returns, "half-b", table(2000, "学校数", "东山县,11"));
        returns.pass();

        yearbooks = home("yearbooks", DEFINITION.replace("source: return", "source: publication"));
        save(yearbooks, "missing-a", table(2013, "学校数,学生数", "东山县,9,480", "西河县,8,290"), table(2014, "学校数,学生数", "东山县,10,500", "西河县,8,300"));
        save(yearbooks, "doubtful-a", table(2004, "学校数,学生数", "东山县,10,500", "西河县,8,300"));
        yearbooks.pass();
        save(yearbooks, "missing-b", table(2014, "学校数", "东山县,11", "西河县,8"), table(2015, "学校数", "东山县,12", "西河县,7"));
        save(yearbooks, "doubtful-b", table(2004, "学校数,学生数", "东山县,11,5O0", "西河县,8,310"), table(2005, "学校数,学生数", "东山县,12,5l0", "西河县,7,320"));
        yearbooks.pass();
    }

    private static Nights home(String name, String definition) throws Exception {
        Path forms = folder.resolve(name).resolve("forms");
        Path register = Files.createDirectories(forms.resolve("register"));
        Files.writeString(register.resolve("division.csv"), """
                code,name,level,parent_code,valid_from,valid_to
                90,东山市,city,,,
                9001,东山县,county,90,,
                9002,西河县,county,90,,
                """);
        Files.writeString(forms.resolve("schools.yaml"), definition);
        return new Nights(folder.resolve(name), Path.of(System.getProperty("nianbao.root")).resolve("sql"), forms);
    }

    @Test
    void a_later_table_replaces_the_indicators_that_it_has_and_leaves_the_others_in_force() throws Exception {
        assertThat(figures(2014, "9001")).containsExactly("pupils 500 replaced-a.xlsx", "schools 11 replaced-b.xlsx");
        assertThat(figures(2014, "9002")).containsExactly("pupils 300 replaced-a.xlsx", "schools 8 replaced-b.xlsx");
        assertThat(returns.ask("select division_code, indicator, cast(previous as integer), cast(value as integer) from revision where year = 2014"))
                .containsExactly("9001 schools 10 11");
        assertThat(returns.ask("select \"schools\", \"pupils\" from schools where division_code = '9001' and year = 2014"))
                .containsExactly("11.000000 500.000000");
    }

    @Test
    void a_blank_is_said_and_replaces_what_was_there() throws Exception {
        assertThat(figures(2012, "9001")).containsExactly("pupils O blank-b.xlsx", "schools 11 blank-b.xlsx");
    }

    @Test
    void a_division_that_a_later_table_does_not_have_keeps_all() throws Exception {
        assertThat(figures(2010, "9002")).containsExactly("pupils 300 division-a.xlsx", "schools 8 division-a.xlsx");
    }

    @Test
    void of_three_each_has_what_no_later_one_has_and_one_night_is_like_three() throws Exception {
        assertThat(figures(2008, "9001"))
                .containsExactly("pupils 510 three-b（更正）.xlsx", "schools 12 three-c（最终更正）.xlsx", "teachers 40 three-a.xlsx");
        assertThat(returns.ask("select file || ' ' || found || ' ' || expected from finding join submission using (submission)"
                        + " where rule = 'not_in_force' and file like 'three-%' order by 1"))
                .containsExactly("three-a.xlsx three-c（最终更正）.xlsx 1/1", "three-b（更正）.xlsx three-c（最终更正）.xlsx 1/1");
    }

    @Test
    void a_breakdown_stays_when_only_its_total_is_said_anew() throws Exception {
        assertThat(returns.ask("select coalesce(category, 'all') || ' ' || cast(value as integer) from observation"
                        + " where indicator = 'pupils' and year = 2006 order by 1"))
                .containsExactly("all 510", "primary 300", "secondary 200");
    }

    @Test
    void a_rate_of_counts_that_are_said_anew_is_worked_out_from_them() throws Exception {
        assertThat(figures(2004, "9001")).containsExactly("pupils 600 counts-b.xlsx", "schools 10 counts-a.xlsx", "teachers 40 counts-a.xlsx");
        assertThat(returns.ask("select cast(value as double) from roll_up"
                        + " where division_code = '9001' and indicator = 'pupils_per_teacher' and year = 2004"))
                .containsExactly("15.0");
    }

    @Test
    void a_rate_stays_where_its_counts_are_not_both_known() throws Exception {
        assertThat(figures(2002, "9001")).containsExactly("pupils 600 rate-b.xlsx", "pupils_per_teacher 13 rate-a.xlsx", "schools 10 rate-a.xlsx");
    }

    @Test
    void what_is_of_half_a_year_does_not_stay_beside_the_whole() throws Exception {
        assertThat(figures(2000, "9001")).containsExactly("schools 11 half-b.xlsx");
    }

    @Test
    void what_an_older_yearbook_has_of_a_year_and_the_newer_has_not_stays() throws Exception {
        assertThat(yearbooks.ask("select year || ' ' || indicator || ' ' || cast(value as integer) from observation"
                        + " where division_code = '9001' and year > 2005 order by 1"))
                .containsExactly("2013 pupils 480", "2013 schools 9", "2014 pupils 500", "2014 schools 11", "2015 schools 12");
    }

    @Test
    void what_is_held_back_in_the_newer_yearbook_leaves_the_older_one_in_force() throws Exception {
        assertThat(yearbooks.ask("select year || ' ' || indicator || ' ' || coalesce(cast(cast(value as integer) as varchar), status)"
                        + " from observation where division_code = '9001' and year <= 2005 order by 1"))
                .containsExactly("2004 pupils 500", "2004 schools 11", "2005 pupils V", "2005 schools 12");
    }

    private static List<String> figures(int year, String division) throws Exception {
        return returns.ask("select indicator || ' ' || coalesce(cast(cast(value as integer) as varchar), observation.status) || ' ' || file"
                + " from observation join submission using (submission) where division_code = '" + division + "' and observation.year = " + year + " order by 1");
    }

    private record Table(String name, List<List<Object>> rows) {}

    private static void save(Nights nights, String name, Table... tables) throws Exception {
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        List.of(tables).forEach(table -> sheets.put(table.name(), table.rows()));
        Tables.save(nights.inbox().resolve(name + ".xlsx"), sheets);
    }

    private static Table table(int year, String headings, String... rows) {
        return table(year + "年", headings, rows);
    }

    private static Table table(String period, String headings, String... rows) {
        List<String> lines = new ArrayList<>(List.of(period + "学校情况", "地区," + headings));
        lines.addAll(List.of(rows));
        return new Table(period, Tables.rows(lines.toArray(String[]::new)));
    }
}
