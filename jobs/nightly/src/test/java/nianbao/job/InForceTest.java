package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import nianbao.language.Language;
import nianbao.run.Summary;
import nianbao.status.SummaryText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of several returns of the same divisions counts, over two nights in one home. */
class InForceTest {

    private static final Instant JANUARY = Instant.parse("2018-01-10T08:00:00Z");
    private static final Instant MARCH = Instant.parse("2018-03-10T08:00:00Z");

    @TempDir
    static Path folder;

    private static Nights nights;
    private static Summary first;
    private static Summary second;

    @BeforeAll
    static void load() throws Exception {
        nights = Nights.in(folder);
        save("东县2015.xlsx", MARCH, of(2015, "东县", "2016年3月1日").row("清河镇", 12, 11));
        save("东县2015（更正）.xlsx", JANUARY, of(2015, "东县", "2016年1月8日").row("清河镇", 20, 19));
        save("西县2015a.xlsx", MARCH, of(2015, "西县", "2016年1月8日").row("石桥镇", 5, 4));
        save("西县2015b.xlsx", JANUARY, of(2015, "西县", "2016年2月8日").row("石桥镇", 6, 4));
        save("东县2014a.xlsx", MARCH, of(2014, "东县", "2015年1月8日").row("清河镇", 7, 4).row("白塔镇", 1, 1));
        save("东县2014b.xlsx", MARCH, of(2014, "东县", "2015年2月8日").row("清河镇", 8, 4).row("白塔镇", 1, 1));
        save("东县2012a.xlsx", MARCH, of(2012, "东县", "2015年1月8日").row("清河镇", 7, 4));
        save("东县2012b.xlsx", MARCH, of(2012, "东县", "2015年2月8日").row("清河镇", 7, 4));
        save("西县2014.xlsx", JANUARY, of(2014, "西县", "2016年2月8日").row("石桥镇", 30, 20));
        save("东县2013.xlsx", JANUARY, of(2013, "东县", "2014年1月8日").row("清河镇", 40, 30));
        save("东县/石桥.xlsx", MARCH, of(2011, "西县", "2012年1月8日").row("石桥镇", 3, 2));
        save("东县2010（更正）.xlsx", JANUARY, of(2010, "东县", "2011年1月8日").row("清河镇", 20, 19));
        save("东县2010（待修改）.xlsx", MARCH, of(2010, "东县", "2011年1月8日").row("清河镇", 12, 11));
        first = nights.pass();
        save("西县2014再报.xlsx", JANUARY, of(2014, "西县", "2015年1月8日").row("石桥镇", 31, 20));
        Tables.save(inbox("东县2013（更正）.xlsx"), List.of(
                List.of("2013年1—10月人民调解情况统计表"), List.of("填报单位：东县"), List.of("乡镇", "调解数", "成功数"),
                List.of("清河镇", 33, 30)));
        Files.copy(inbox("西县2015a.xlsx"), inbox("西县2015又一份.xlsx"));
        Files.createDirectories(inbox("西县"));
        Files.move(inbox("东县/石桥.xlsx"), inbox("西县/石桥.xlsx"));
        second = nights.pass();
    }

    @Test
    void of_one_night_the_one_named_a_correction_counts_whatever_dates_were_typed_and_saved() throws Exception {
        assertThat(mediated("9001101", 2015)).containsExactly("20");
        assertThat(first.notInForce()).filteredOn(left -> left.file().equals("东县2015.xlsx")).singleElement()
                .satisfies(left -> assertThat(left.reason()).startsWith("已接收但未生效：1/1 个单位的数字以“东县2015（更正）.xlsx”为准"));
        assertThat(nights.ask("select level from finding join submission using (submission)"
                + " where rule = 'not_in_force' and file = '东县2015.xlsx'")).containsExactly("warning");
    }

    @Test
    void without_such_words_the_one_that_was_changed_last_counts() throws Exception {
        assertThat(mediated("9002101", 2015)).containsExactly("5");
        assertThat(first.notInForce()).extracting(Summary.NotInForce::file).containsExactly("东县2010（待修改）.xlsx", "东县2015.xlsx", "西县2015b.xlsx");
    }

    @Test
    void when_nothing_tells_both_are_held_back_and_each_names_the_other() throws Exception {
        assertThat(mediated("9001101", 2014)).isEmpty();
        assertThat(nights.ask("select s.file, s.outcome, f.found, f.cell from finding f join submission s using (submission)"
                + " where f.rule = 'undecided' order by s.file"))
                .containsExactly("东县2014a.xlsx returned 东县2014b.xlsx B4", "东县2014b.xlsx returned 东县2014a.xlsx B4");
    }

    @Test
    void two_that_say_the_same_need_no_decision() throws Exception {
        assertThat(mediated("9001101", 2012)).containsExactly("7");
    }

    @Test
    void what_arrives_later_counts_though_an_older_date_was_typed_and_is_told_of_as_a_revision() throws Exception {
        assertThat(mediated("9002101", 2014)).containsExactly("31");
        assertThat(second.revised()).containsExactly(new Summary.Revised("西县2014再报.xlsx", 1));
        assertThat(nights.ask("select form, year, division_code, indicator, cast(previous as integer), cast(value as integer)"
                + " from revision where kind = 'published'")).containsExactly("mediation 2014 9002101 mediated 30 31");
        assertThat(new SummaryText(second, Language.EN).toString())
                .contains("  revised  西县2014再报.xlsx  1 figures differ from what was published before");
        assertThat(first.revised()).isEmpty();
    }

    @Test
    void what_differs_from_what_the_sender_sent_before_is_told_of_with_both_cells_though_it_was_never_published() throws Exception {
        assertThat(nights.ask("select year, division_code, indicator, cast(previous as integer), cast(value as integer), cast(change as integer),"
                + " previous_cell, cell, release = '" + first.release() + "', received_at is not null from revision where kind = 'resent' order by year, division_code, indicator"))
                .containsExactly(
                        "2010 9001101 mediated 12 20 8 B4 B4 true true", "2010 9001101 settled 11 19 8 C4 C4 true true",
                        "2015 9001101 mediated 12 20 8 B4 B4 true true", "2015 9001101 settled 11 19 8 C4 C4 true true",
                        "2015 9002101 mediated 6 5 -1 B4 B4 true true");
    }

    @Test
    void what_the_release_before_said_of_a_revised_figure_is_a_vintage() throws Exception {
        assertThat(nights.ask("select year, division_code, indicator, cast(value as integer), file, cell, in_force, release = '" + first.release() + "' from vintage"))
                .containsExactly("2014 9002101 mediated 30 西县2014.xlsx B4 false true");
    }

    @Test
    void part_of_a_year_does_not_replace_the_whole_and_is_kept() throws Exception {
        assertThat(mediated("9001101", 2013)).containsExactly("40");
        assertThat(nights.ask("select outcome from submission where file = '东县2013（更正）.xlsx'")).containsExactly("accepted");
        assertThat(second.notInForce()).singleElement().satisfies(left -> {
            assertThat(left.file()).isEqualTo("东县2013（更正）.xlsx");
            assertThat(left.reason()).contains("“东县2013.xlsx”");
        });
    }

    @Test
    void the_same_bytes_under_another_name_leave_a_trace() {
        assertThat(second.cameAgain()).singleElement().satisfies(again -> {
            assertThat(again.file()).isEqualTo("西县2015又一份.xlsx");
            assertThat(again.first()).isEqualTo("西县2015a.xlsx");
        });
        assertThat(new SummaryText(second, Language.EN).toString()).contains("  again  西县2015又一份.xlsx  has the content of 西县2015a.xlsx, received ");
    }

    @Test
    void what_was_sent_back_is_read_again_when_it_is_moved_to_the_right_folder() throws Exception {
        assertThat(first.sentBack()).extracting(Summary.SentBack::file).contains("东县/石桥.xlsx");
        assertThat(mediated("9002101", 2011)).containsExactly("3");
        assertThat(second.cameAgain()).extracting(Summary.Again::file).doesNotContain("西县/石桥.xlsx");
    }

    @Test
    void a_return_that_is_still_to_be_corrected_is_no_correction() throws Exception {
        assertThat(mediated("9001101", 2010)).containsExactly("20");
    }

    private static List<String> mediated(String division, int year) throws Exception {
        return nights.ask("select cast(value as integer) from observation where indicator = 'mediated' and breakdown is null"
                + " and division_code = '" + division + "' and year = " + year);
    }

    private static Returns of(int year, String county, String sentOn) {
        return Returns.of(year, county, sentOn);
    }

    private static void save(String name, Instant modified, Returns workbook) throws IOException {
        Files.createDirectories(inbox(name).getParent());
        workbook.save(inbox(name));
        Files.setLastModifiedTime(inbox(name), FileTime.from(modified));
    }

    private static Path inbox(String name) {
        return nights.inbox().resolve(name);
    }
}
