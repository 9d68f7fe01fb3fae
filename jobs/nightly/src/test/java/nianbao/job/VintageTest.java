package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianbao.definition.Definitions;
import nianbao.rebuild.Rebuild;
import nianbao.release.Releases;
import nianbao.run.Summary;
import nianbao.sql.SqlFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Yearbooks that have last year's figures beside this year's, and say them otherwise than the yearbook of the year before. */
class VintageTest {

    private static final String DEFINITION = """
            form: schools
            title: {zh: 学校情况, en: Schools}
            register: register
            level: county
            source: publication
            match: [学校情况]
            layout:
              division: {in: rows, headings: [地区]}
              indicator: {in: columns}
            indicators:
              schools: {title: {zh: 学校数, en: Schools}, unit: school, kind: stock, headings: [学校数]}
              pupils: {title: {zh: 学生数, en: Pupils}, unit: person, kind: stock, headings: [学生数]}
            """;

    private static final Instant JANUARY = Instant.parse("2018-01-10T08:00:00Z");
    private static final Instant MARCH = Instant.parse("2018-03-10T08:00:00Z");

    @TempDir
    private static Path together;

    private static Nights yearbooks;
    private static Summary night;
    private static Summary next;

    @TempDir
    private Path folder;

    private Nights nights;

    /** Two nights of yearbooks that have nothing to do with each other, as they are of other years. */
    @BeforeAll
    static void loadTwice() throws Exception {
        yearbooks = home(together);
        save(yearbooks, "a", 2016, "东山县,11,510,12,520", "西河县,7,290,8,300");
        save(yearbooks, "old", 2005, "东山县,9,480,10,500");
        save(yearbooks, "new", 2006, "东山县,11,500,12,520");
        changed("new", JANUARY);
        changed("old", MARCH);
        save(yearbooks, "tied-old", 1995, "东山县,9,480,10,500");
        save(yearbooks, "tied-new", 1996, "东山县,11,500,12,520");
        changed("tied-old", JANUARY);
        changed("tied-new", JANUARY);
        save(yearbooks, "wrong", 1986, "东山县,11,510,12,520");
        night = yearbooks.pass();
        save(yearbooks, "z", 2015, "东山县,9,480,10,500", "西河县,6,280,7,290");
        save(yearbooks, "newer", 2007, "东山县,12,520,13,530");
        save(yearbooks, "corrected", 1986, "东山县,11,510,14,520");
        next = yearbooks.pass();
    }

    @BeforeEach
    void begin() throws Exception {
        nights = home(folder);
    }

    private static Nights home(Path folder) throws Exception {
        Path register = Files.createDirectories(folder.resolve("forms/register"));
        Files.writeString(register.resolve("division.csv"), """
                code,name,level,parent_code,valid_from,valid_to
                90,东山市,city,,,
                9001,东山县,county,90,,
                9002,西河县,county,90,,
                """);
        Files.writeString(folder.resolve("forms/schools.yaml"), DEFINITION);
        return new Nights(folder, Path.of(System.getProperty("nianbao.root")).resolve("sql"), folder.resolve("forms"));
    }

    @Test
    void the_yearbook_with_the_newer_year_counts_in_whatever_order_they_come() throws Exception {
        assertThat(schools(yearbooks, 2014, 2016)).containsExactly("2014 9001 9 z.xlsx", "2014 9002 6 z.xlsx", "2015 9001 11 a.xlsx", "2015 9002 7 a.xlsx",
                "2016 9001 12 a.xlsx", "2016 9002 8 a.xlsx");
        assertThat(revised(next, "a", "z")).containsExactly(new Summary.Revised("a.xlsx", 2));
        assertThat(yearbooks.ask("select year, division_code, indicator, cast(previous as integer), cast(value as integer), previous_sheet,"
                        + " previous_cell, sheet, cell from revision where year between 2014 and 2016 order by indicator"))
                .containsExactly("2015 9001 pupils 500 510 2015 C3 2015 C3", "2015 9001 schools 10 11 2015 B3 2015 B3");
    }

    @Test
    void a_restated_figure_is_told_of_once_when_both_come_in_one_night_whatever_changed_last() throws Exception {
        assertThat(schools(yearbooks, 2004, 2007))
                .containsExactly("2004 9001 9 old.xlsx", "2005 9001 11 new.xlsx", "2006 9001 12 newer.xlsx", "2007 9001 13 newer.xlsx");
        assertThat(revised(night, "old", "new")).containsExactly(new Summary.Revised("new.xlsx", 1));
        assertThat(revised(next, "old", "new", "newer")).isEmpty();
        assertThat(yearbooks.ask("select release = '" + night.release() + "', cast(previous as integer), cast(value as integer), previous_cell, cell"
                + " from revision where year between 2004 and 2007")).containsExactly("true 10 11 B3 B3");
    }

    @Test
    void two_of_one_night_and_one_time_need_no_decision_when_their_newest_years_differ() throws Exception {
        assertThat(night.submissions()).isEqualTo(Map.of("accepted", 6L));
        assertThat(schools(yearbooks, 1994, 1996)).containsExactly("1994 9001 9 tied-old.xlsx", "1995 9001 11 tied-new.xlsx", "1996 9001 12 tied-new.xlsx");
    }

    @Test
    void a_corrected_yearbook_of_the_same_year_replaces_the_one_before() throws Exception {
        assertThat(schools(yearbooks, 1985, 1986)).containsExactly("1985 9001 11 corrected.xlsx", "1986 9001 14 corrected.xlsx");
    }

    @Test
    void everything_that_a_publication_gave_can_be_asked_for() throws Exception {
        save(nights, "new", 2016, "东山县,11,510,12,520");
        nights.pass();
        save(nights, "old", 2015, "东山县,9,480,10,500");
        String first = nights.pass().release();
        save(nights, "newer", 2017, "东山县,12,520,13,530");
        nights.pass();

        String vintages = "select year || ' ' || cast(value as integer) || ' ' || file || ' ' || cell || ' ' || newest_year || ' ' || in_force"
                + " from vintage where indicator = 'schools' order by year, newest_year";
        assertThat(nights.ask(vintages)).containsExactly(
                "2014 9 old.xlsx B3 2015 true", "2015 10 old.xlsx B3 2015 false", "2015 11 new.xlsx B3 2016 true",
                "2016 12 new.xlsx B3 2016 false", "2016 12 newer.xlsx B3 2017 true", "2017 13 newer.xlsx B3 2017 true");
        assertThat(new Rebuild(nights.home(), new SqlFolder(nights.sql()), Definitions.load(nights.definitions())).prove().isIdentical())
                .isTrue();
        new Releases(nights.home()).publish(first);
        assertThat(nights.ask(vintages)).containsExactly(
                "2014 9 old.xlsx B3 2015 true", "2015 10 old.xlsx B3 2015 false", "2015 11 new.xlsx B3 2016 true",
                "2016 12 new.xlsx B3 2016 true");
    }

    @Test
    void of_returns_what_earlier_releases_said_and_no_longer_holds_is_kept() throws Exception {
        Files.writeString(folder.resolve("forms/schools.yaml"), DEFINITION.replace("source: publication", "source: return"));
        save(nights, "new", 2016, "东山县,11,510,12,520");
        String first = nights.pass().release();
        save(nights, "old", 2015, "东山县,9,480,10,500");
        nights.pass();

        assertThat(schools(nights, 2014, 2016)).containsExactly("2014 9001 9 old.xlsx", "2015 9001 10 old.xlsx", "2016 9001 12 new.xlsx");
        assertThat(nights.ask("select year, indicator, cast(value as integer), file, sheet, cell, in_force, release from vintage order by indicator"))
                .containsExactly("2015 pupils 510 new.xlsx 2015 C3 false " + first, "2015 schools 11 new.xlsx 2015 B3 false " + first);
    }

    @Test
    void of_a_figure_that_two_tables_of_one_yearbook_give_that_of_the_newer_one_counts_and_both_can_be_asked_for() throws Exception {
        Files.writeString(folder.resolve("forms/schools.yaml"), DEFINITION.replace("  indicator: {in: columns}\n", "  indicator: {in: columns}\n  year: {in: columns}\n"));
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        sheets.put("8-1", Tables.rows("学校情况", "地区,2014年学校数,2015年学校数", "东山县,9,10", "西河县,6,7"));
        sheets.put("8-2", Tables.rows("学校情况", "地区,2015年学校数,2016年学校数", "东山县,11,12", "西河县,7,8"));
        Tables.save(nights.inbox().resolve("a.xlsx"), sheets);
        nights.pass();

        assertThat(nights.ask("select year || ' ' || cast(value as integer) || ' ' || sheet || ' ' || cell || ' ' || in_force from vintage"
                        + " where division_code = '9001' order by year, sheet"))
                .containsExactly("2014 9 8-1 B3 true", "2015 10 8-1 C3 false", "2015 11 8-2 B3 true", "2016 12 8-2 C3 true");
        assertThat(nights.ask("select year, cast(previous as integer), cast(value as integer), previous_sheet, previous_cell, sheet, cell from revision"))
                .containsExactly("2015 10 11 8-1 C3 8-2 B3");
    }

    private static void changed(String name, Instant time) throws IOException {
        Files.setLastModifiedTime(yearbooks.inbox().resolve(name + ".xlsx"), FileTime.from(time));
    }

    private static List<Summary.Revised> revised(Summary summary, String... names) {
        return summary.revised().stream()
                .filter(revised -> List.of(names).contains(revised.file().replace(".xlsx", "")))
                .toList();
    }

    private static List<String> schools(Nights nights, int from, int to) throws Exception {
        return nights.ask("select observation.year || ' ' || division_code || ' ' || cast(value as integer) || ' ' || file from observation"
                + " join submission using (submission) where indicator = 'schools'"
                + " and observation.year between " + from + " and " + to + " order by 1");
    }

    /** A yearbook of a year, with the figures of the year before first in each row. */
    private static void save(Nights nights, String name, int year, String... rows) throws Exception {
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        for (int column = 1; column <= 3; column += 2) {
            int shown = year - 1 + column / 2;
            List<String> lines = new ArrayList<>(List.of(shown + "年学校情况", "地区,学校数,学生数"));
            for (String row : rows) {
                String[] cells = row.split(",");
                lines.add(cells[0] + "," + cells[column] + "," + cells[column + 1]);
            }
            sheets.put(String.valueOf(shown), Tables.rows(lines.toArray(String[]::new)));
        }
        Tables.save(nights.inbox().resolve(name + ".xlsx"), sheets);
    }
}
