package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
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
    private Path folder;

    private Nights nights;

    @BeforeEach
    void define() throws Exception {
        Path register = Files.createDirectories(folder.resolve("forms/register"));
        Files.writeString(register.resolve("division.csv"), """
                code,name,level,parent_code,valid_from,valid_to
                90,东山市,city,,,
                9001,东山县,county,90,,
                9002,西河县,county,90,,
                """);
        define(DEFINITION);
        nights = new Nights(folder, Path.of(System.getProperty("nianbao.root")).resolve("sql"), folder.resolve("forms"));
    }

    @Test
    void a_later_table_replaces_the_indicators_that_it_has_and_leaves_the_others_in_force() throws Exception {
        save("a", table(2014, "学校数,学生数", "东山县,10,500", "西河县,8,300"));
        nights.pass();
        save("b", table(2014, "学校数", "东山县,11", "西河县,8"));
        nights.pass();

        assertThat(figures("9001")).containsExactly("pupils 500 a.xlsx", "schools 11 b.xlsx");
        assertThat(figures("9002")).containsExactly("pupils 300 a.xlsx", "schools 8 b.xlsx");
        assertThat(nights.ask("select division_code, indicator, cast(previous as integer), cast(value as integer) from revision"))
                .containsExactly("9001 schools 10 11");
        assertThat(nights.ask("select \"schools\", \"pupils\" from schools where division_code = '9001'"))
                .containsExactly("11.000000 500.000000");
    }

    @Test
    void a_blank_is_said_and_replaces_what_was_there() throws Exception {
        save("a", table(2014, "学校数,学生数", "东山县,10,500"));
        nights.pass();
        save("b", table(2014, "学校数,学生数", "东山县,11,"));
        nights.pass();

        assertThat(figures("9001")).containsExactly("pupils O b.xlsx", "schools 11 b.xlsx");
    }

    @Test
    void a_division_that_a_later_table_does_not_have_keeps_all() throws Exception {
        save("a", table(2014, "学校数,学生数", "东山县,10,500", "西河县,8,300"));
        nights.pass();
        save("b", table(2014, "学校数", "东山县,11"));
        nights.pass();

        assertThat(figures("9002")).containsExactly("pupils 300 a.xlsx", "schools 8 a.xlsx");
    }

    @Test
    void of_three_each_has_what_no_later_one_has_and_one_night_is_like_three() throws Exception {
        save("a", table(2014, "学校数,学生数,教师数", "东山县,10,500,40"));
        save("b（更正）", table(2014, "学校数,学生数", "东山县,11,510"));
        save("c（最终更正）", table(2014, "学校数", "东山县,12"));
        nights.pass();

        assertThat(figures("9001")).containsExactly("pupils 510 b（更正）.xlsx", "schools 12 c（最终更正）.xlsx", "teachers 40 a.xlsx");
        assertThat(nights.ask("select file || ' ' || found || ' ' || expected from finding join submission using (submission)"
                        + " where rule = 'not_in_force' order by 1"))
                .containsExactly("a.xlsx c（最终更正）.xlsx 1/1", "b（更正）.xlsx c（最终更正）.xlsx 1/1");
    }

    @Test
    void a_breakdown_stays_when_only_its_total_is_said_anew() throws Exception {
        save("a", table(2014, "学生数,小学,中学", "东山县,500,300,200"));
        nights.pass();
        save("b", table(2014, "学生数", "东山县,510"));
        nights.pass();

        assertThat(nights.ask("select coalesce(category, 'all') || ' ' || cast(value as integer) from observation where indicator = 'pupils' order by 1"))
                .containsExactly("all 510", "primary 300", "secondary 200");
    }

    @Test
    void a_rate_of_counts_that_are_said_anew_is_worked_out_from_them() throws Exception {
        save("a", table(2014, "学校数,学生数,教师数,生师比", "东山县,10,500,40,12.5"));
        nights.pass();
        save("b", table(2014, "学生数", "东山县,600"));
        nights.pass();

        assertThat(figures("9001")).containsExactly("pupils 600 b.xlsx", "schools 10 a.xlsx", "teachers 40 a.xlsx");
        assertThat(nights.ask("select cast(value as double) from roll_up where division_code = '9001' and indicator = 'pupils_per_teacher'"))
                .containsExactly("15.0");
    }

    @Test
    void a_rate_stays_where_its_counts_are_not_both_known() throws Exception {
        save("a", table(2014, "学校数,生师比", "东山县,10,12.5"));
        nights.pass();
        save("b", table(2014, "学生数", "东山县,600"));
        nights.pass();

        assertThat(figures("9001")).containsExactly("pupils 600 b.xlsx", "pupils_per_teacher 13 a.xlsx", "schools 10 a.xlsx");
    }

    @Test
    void what_is_of_half_a_year_does_not_stay_beside_the_whole() throws Exception {
        save("a", table("2014年上半年", "学校数,学生数", "东山县,10,500"));
        nights.pass();
        save("b", table(2014, "学校数", "东山县,11"));
        nights.pass();

        assertThat(figures("9001")).containsExactly("schools 11 b.xlsx");
    }

    @Test
    void what_an_older_yearbook_has_of_a_year_and_the_newer_has_not_stays() throws Exception {
        define(DEFINITION.replace("source: return", "source: publication"));
        save("2015", table(2013, "学校数,学生数", "东山县,9,480", "西河县,8,290"), table(2014, "学校数,学生数", "东山县,10,500", "西河县,8,300"));
        nights.pass();
        save("2016", table(2014, "学校数", "东山县,11", "西河县,8"), table(2015, "学校数", "东山县,12", "西河县,7"));
        nights.pass();

        assertThat(nights.ask("select year || ' ' || indicator || ' ' || cast(value as integer) from observation where division_code = '9001' order by 1"))
                .containsExactly("2013 pupils 480", "2013 schools 9", "2014 pupils 500", "2014 schools 11", "2015 schools 12");
    }

    @Test
    void what_is_held_back_in_the_newer_yearbook_leaves_the_older_one_in_force() throws Exception {
        define(DEFINITION.replace("source: return", "source: publication"));
        save("2015", table(2014, "学校数,学生数", "东山县,10,500", "西河县,8,300"));
        nights.pass();
        save("2016", table(2014, "学校数,学生数", "东山县,11,5O0", "西河县,8,310"), table(2015, "学校数,学生数", "东山县,12,5l0", "西河县,7,320"));
        nights.pass();

        assertThat(nights.ask("select year || ' ' || indicator || ' ' || coalesce(cast(cast(value as integer) as varchar), status)"
                        + " from observation where division_code = '9001' order by 1"))
                .containsExactly("2014 pupils 500", "2014 schools 11", "2015 pupils V", "2015 schools 12");
    }

    private List<String> figures(String division) throws Exception {
        return nights.ask("select indicator || ' ' || coalesce(cast(cast(value as integer) as varchar), observation.status) || ' ' || file"
                + " from observation join submission using (submission) where division_code = '" + division + "' order by 1");
    }

    private record Table(String name, List<List<Object>> rows) {}

    private void define(String definition) throws Exception {
        Files.writeString(folder.resolve("forms/schools.yaml"), definition);
    }

    private void save(String name, Table... tables) throws Exception {
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
