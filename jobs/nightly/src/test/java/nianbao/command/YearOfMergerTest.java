package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import nianbao.job.Nights;
import nianbao.job.Returns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Returns on the old divisions and on the new one, of the year in whose course they merged, over three nights. */
class YearOfMergerTest {

    private static final String REGISTER = """
            code,name,level,parent_code,valid_from,valid_to,successor_code
            90,东山市,city,,,,
            9001,东县,county,90,,,
            900101,东河镇,township,9001,,2015-06-30,900103
            900102,东岭乡,township,9001,,2015-06-30,900103
            900103,东湖镇,township,9001,2015-07-01,,
            9002,西县,county,90,,,
            900201,西河镇,township,9002,,2015-06-30,900203
            900202,西岭乡,township,9002,,2015-06-30,900203
            900203,西湖镇,township,9002,2015-07-01,,
            9003,南县,county,90,,,
            900301,南河镇,township,9003,,,
            900302,南岭乡,township,9003,,2015-06-30,900301
            900303,南湖镇,township,9003,,,
            9004,北县,county,90,,,
            900401,北河镇,township,9004,,,
            900402,北岭乡,township,9004,,2015-06-30,900401
            900403,北湖镇,township,9004,,,
            9005,中县,county,90,,,
            900501,中河镇,township,9005,,2015-06-30,900503
            900502,中岭乡,township,9005,,2015-06-30,900503
            900503,中湖镇,township,9005,2015-07-01,,
            9006,上县,county,90,,,
            900601,上河镇,township,9006,,2015-06-30,900603
            900602,上岭乡,township,9006,,2015-06-30,900603
            900603,上湖镇,township,9006,2015-07-01,,
            """;

    @TempDir
    private static Path folder;

    private static Nights nights;

    @BeforeAll
    static void load() throws Exception {
        Path forms = Files.createDirectories(folder.resolve("forms"));
        Files.createDirectories(forms.resolve("register"));
        Files.writeString(forms.resolve("register/division.csv"), REGISTER);
        String definition = Files.readString(Path.of("src/test/resources/nianbao/forms/mediation.yaml"));
        Files.writeString(forms.resolve("mediation.yaml"), definition.replace("register: ../register", "register: register"));
        nights = new Nights(folder, Path.of(System.getProperty("nianbao.root")).resolve("sql"), forms);
        save("east", of("东县").row("东河镇", 10, 9).row("东岭乡", 20, 19));
        save("west", of("西县").row("西湖镇", 31, 29));
        save("south", of("南县").row("南河镇", 10, 9).row("南岭乡", 20, 19).row("南湖镇", 5, 5));
        save("north", of("北县").row("北河镇", 10, 9).row("北岭乡", 20, 19).row("北湖镇", 5, 5));
        save("middle", of("中县").row("中河镇", 10, 9).row("中岭乡", 20, 19).row("中湖镇", 31, 30));
        save("upper a", of("上县").row("上河镇", 10, 9).row("上岭乡", 20, 19));
        save("upper b", of("上县").row("上湖镇", 31, 30));
        nights.pass();
        save("east later", of("东县").row("东湖镇", 31, 29));
        save("west later", of("西县").row("西河镇", 10, 9).row("西岭乡", 20, 19));
        save("south later", of("南县").row("南河镇", 31, 30).row("南湖镇", 5, 5));
        save("north later", of("北县").row("北河镇", 12, 9));
        save("upper c（更正）", of("上县").row("上湖镇", 31, 30));
        save("upper d", of("上县").row("上河镇", 11, 9));
        nights.pass();
        save("west last", of("西县").row("西河镇", 11, 9));
        nights.pass();
    }

    @Test
    void a_later_return_on_the_new_division_replaces_those_on_the_old_ones() throws Exception {
        assertThat(mediated("9001")).containsExactly("900103 31");
        assertThat(found("merged_before", "east later.xlsx")).containsExactly("东岭乡、东河镇 东湖镇");
    }

    @Test
    void a_later_return_on_the_old_divisions_replaces_that_on_the_new_one_and_one_on_some_leaves_the_others() throws Exception {
        assertThat(mediated("9002")).containsExactly("900201 11", "900202 20");
        assertThat(found("merged_before", "west later.xlsx")).containsExactly("西湖镇 西岭乡、西河镇");
    }

    @Test
    void the_sum_above_counts_none_of_them_twice() throws Exception {
        assertThat(nights.ask("select division_code || ' ' || cast(value as integer) from year_on_year where indicator = 'mediated'"
                        + " and year = 2015 and division_code in ('9001', '9002', '9003', '900103', '900203') order by 1"))
                .containsExactly("9001 31", "900103 31", "9002 31", "900203 31", "9003 36");
    }

    @Test
    void a_later_return_that_has_all_but_what_was_taken_in_says_it_anew() throws Exception {
        assertThat(mediated("9003")).containsExactly("900301 31", "900303 5");
        assertThat(found("merged_before", "south later.xlsx")).containsExactly("南岭乡 南河镇");
    }

    @Test
    void one_about_the_division_that_took_in_another_leaves_the_other_and_says_so() throws Exception {
        assertThat(mediated("9004")).containsExactly("900401 12", "900402 20", "900403 5");
        assertThat(found("merged_beside", "north later.xlsx")).containsExactly("北岭乡 北河镇");
    }

    @Test
    void one_return_with_both_is_sent_back_with_the_cells_of_the_old_ones() throws Exception {
        assertThat(mediated("9005")).isEmpty();
        assertThat(nights.ask("select cell || ' ' || found || ' ' || expected from finding where rule = 'merged_twice' and level = 'error'"
                        + " order by cell"))
                .hasSize(2)
                .allMatch(text -> text.endsWith(" 中湖镇"));
    }

    @Test
    void of_one_night_the_words_decide_and_when_nothing_tells_both_are_held_back() throws Exception {
        assertThat(mediated("9006")).containsExactly("900603 31");
        assertThat(found("undecided", "upper a.xlsx")).containsExactly("upper b.xlsx -");
        assertThat(found("undecided", "upper b.xlsx")).containsExactly("upper a.xlsx -");
        assertThat(found("not_in_force", "upper d.xlsx")).containsExactly("upper c（更正）.xlsx 1/1");
    }

    private static List<String> mediated(String county) throws Exception {
        return nights.ask("select division_code || ' ' || cast(value as integer) from observation where indicator = 'mediated'"
                + " and breakdown is null and division_code like '" + county + "%' order by 1");
    }

    private static List<String> found(String rule, String file) throws Exception {
        return nights.ask("select f.found || ' ' || coalesce(f.expected, '-') from finding f join submission s using (submission)"
                + " where f.rule = '" + rule + "' and s.file = '" + file + "'");
    }

    private static Returns of(String county) {
        return Returns.of(2015, county, "2016年1月8日");
    }

    private static void save(String name, Returns returns) throws Exception {
        Path file = nights.inbox().resolve(name + ".xlsx");
        returns.save(file);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2018-01-10T08:00:00Z")));
    }
}
