package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianbao.language.Language;
import nianbao.run.RunRecord;
import nianbao.run.RunRecords;
import nianbao.run.State;
import nianbao.run.Summary;
import nianbao.status.SummaryText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

class NightlyTest {

    private static final String FIGURES = "select division_code, indicator, cast(value as integer) from observation"
            + " where breakdown is null order by division_code, indicator";

    @TempDir
    Path folder;

    private Nights nights;

    @BeforeEach
    void begin() {
        nights = Nights.in(folder);
    }

    @Test
    void figures_of_a_return_come_out_by_sql_with_the_cell_they_came_from() throws Exception {
        east("2016年1月8日").row("清河镇", 12, 11).row("白塔镇", 8, 8).save(inbox("2015/东县/东县调解.xlsx"));

        Summary summary = nights.pass();

        assertThat(nights.ask(FIGURES))
                .containsExactly("9001101 mediated 12", "9001101 settled 11", "9001102 mediated 8", "9001102 settled 8");
        assertThat(nights.ask("select sheet, cell from observation where value = 11")).containsExactly("Sheet1 C4");
        assertThat(nights.ask("select file, outcome, sender from submission"))
                .containsExactly("2015/东县/东县调解.xlsx accepted 9001");
        assertThat(summary.figures()).isEqualTo(4);
        assertThat(Path.of(summary.comparison())).exists();
    }

    @Test
    void a_second_run_at_once_publishes_nothing() throws Exception {
        east("2016年1月8日").row("清河镇", 12, 11).save(inbox("a.xlsx"));
        Summary first = nights.pass();

        Summary second = nights.pass();

        assertThat(second.received()).isZero();
        assertThat(second.known()).isEqualTo(1);
        assertThat(second.published()).isFalse();
        assertThat(second.release()).isEqualTo(first.release());
        assertThat(nights.home().releases()).isDirectoryContaining("glob:**/" + first.release());
        assertThat(names(nights.home().releases())).hasSize(1);
        assertThat(names(nights.home().landing())).hasSize(1);
        assertThat(new SummaryText(second, Language.EN).toString()).startsWith("Nothing new");
        assertThat(new SummaryText(second, Language.ZH).toString()).startsWith("没有新报表").contains("工作簿      新收 0，已有 1");
    }

    @Test
    void an_inbox_without_workbooks_publishes_nothing() throws Exception {
        Summary summary = nights.pass();

        assertThat(summary.published()).isFalse();
        assertThat(nights.home().warehouse()).doesNotExist();
    }

    @Test
    void a_return_that_is_sent_back_leaves_the_one_before_in_force() throws Exception {
        east("2016年1月8日").row("清河镇", 12, 11).save(inbox("a.xlsx"));
        nights.pass();
        east("2016年2月1日").row("清河镇", 12, 15).save(inbox("b.xlsx"));

        Summary summary = nights.pass();

        assertThat(summary.submissions()).containsEntry("returned", 1L).doesNotContainKey("accepted");
        assertThat(nights.ask(FIGURES)).containsExactly("9001101 mediated 12", "9001101 settled 11");
        assertThat(nights.ask("select rule, sheet, cell, found from finding where level = 'error'"))
                .containsExactly("settled_within_mediated Sheet1 B4, C4 调解数 12，成功数 15 / Disputes mediated 12, Disputes settled 15");
        assertThat(Nights.files(nights.home().corrections())).containsExactly(summary.release() + "/b.xlsx");
    }

    @Test
    void a_return_that_is_sent_again_replaces_the_one_before() throws Exception {
        east("2016年1月8日").row("清河镇", 12, 11).row("白塔镇", 8, 8).save(inbox("a.xlsx"));
        nights.pass();
        east("2016年2月1日").row("清河镇", 20, 19).save(inbox("b.xlsx"));

        nights.pass();

        assertThat(nights.ask(FIGURES))
                .containsExactly("9001101 mediated 20", "9001101 settled 19", "9001102 mediated 8", "9001102 settled 8");
    }

    @Test
    void a_clock_that_went_back_an_hour_does_not_make_the_newer_of_two_returns_the_older() throws Exception {
        east("2016年1月8日").row("清河镇", 12, 11).save(inbox("a.xlsx"));
        Summary first = nights.pass();
        east("2016年1月8日").row("清河镇", 20, 19).save(inbox("b.xlsx"));

        Summary second = passAnHourAgo();
        Summary third = passAnHourAgo();

        assertThat(nights.ask(FIGURES)).containsExactly("9001101 mediated 20", "9001101 settled 19");
        assertThat(second.release()).isGreaterThan(first.release());
        assertThat(third.release()).isEqualTo(second.release());
        assertThat(third.received()).isZero();
        assertThat(new RunRecords(nights.home()).newest(1)).extracting(RunRecord::state).containsExactly(State.COMPLETED);
    }

    @Test
    void of_a_refused_workbook_no_copy_and_no_value_stays() throws Exception {
        east("2016年1月8日")
                .row("清河镇", 12, 11)
                .onSecondSheet("姓名", "身份证号")
                .onSecondSheet("某某", "110101199003077758")
                .save(inbox("a.xlsx"));

        Summary summary = nights.pass();

        assertThat(summary.submissions()).containsEntry("refused", 1L);
        assertThat(nights.ask("select outcome from submission")).containsExactly("refused");
        assertThat(nights.ask(FIGURES)).isEmpty();
        assertThat(Nights.files(nights.home().originals())).isEmpty();
        assertThat(Nights.files(nights.home().work())).isEmpty();
        assertThat(nights.ask("select found || message from finding")).noneMatch(text -> text.contains("1101011990"));
        assertThat(nights.pass().received()).isZero();
    }

    @Test
    void a_returned_workbook_is_read_again_once_the_definition_is_mended() throws Exception {
        Nights own = nights.withOwnDefinitions();
        east("2016年1月8日").row("清河镇", 12, 15).save(inbox("a.xlsx"));
        own.pass();
        own.define("settled <= mediated", "settled <= 2 * mediated");

        Summary summary = own.pass();

        assertThat(summary.submissions()).containsEntry("accepted", 1L);
        assertThat(own.ask(FIGURES)).containsExactly("9001101 mediated 12", "9001101 settled 15");
        assertThat(own.ask("select outcome from submission")).containsExactly("accepted");
        assertThat(own.ask("select rule from finding where level = 'error'")).isEmpty();
    }

    @Test
    void a_mended_definition_mends_the_figures_of_what_was_accepted_before() throws Exception {
        Nights own = nights.withOwnDefinitions();
        Path workbook = inbox("a.xlsx");
        east("2016年1月8日").row("清河镇", 12, 11).save(workbook);
        Returns.of(2016, "东县", "2017年1月8日").row("清河镇", 7, 9).save(inbox("b.xlsx"));
        Path definition = own.definitions().resolve("mediation.yaml");
        String right = Files.readString(definition);
        Files.writeString(definition, right.replace("unit: case", "unit: person").replace("settled <= mediated", "settled <= 2 * mediated"));
        own.pass();
        List<String> receivedAt = own.ask("select file || received_at from submission order by file");
        Files.delete(workbook);

        Files.writeString(definition, right);
        Summary mended = own.pass();
        Summary after = own.pass();

        assertThat(mended.submissions()).containsEntry("accepted", 1L).containsEntry("returned", 1L);
        assertThat(new SummaryText(mended, Language.EN).toString()).contains("0 new, 1 known, 2 read again under changed definitions: 1 accepted, 1 returned");
        assertThat(own.ask("select year || ' ' || indicator || ' ' || value::int || ' ' || unit from observation order by 1"))
                .containsExactly("2015 mediated 12 case", "2015 settled 11 case");
        assertThat(own.ask("select outcome from submission order by file")).containsExactly("accepted", "returned");
        assertThat(own.ask("select file || received_at from submission order by file")).isEqualTo(receivedAt);
        assertThat(after.received()).isZero();
        assertThat(after.published()).isFalse();
    }

    @Test
    void a_changed_definition_hands_back_what_it_breaks_and_neither_what_was_replaced_since_nor_what_went_back_before() throws Exception {
        Nights own = nights.withOwnDefinitions();
        east("2016年1月8日").row("清河镇", 12, 11).save(inbox("replaced.xlsx"));
        Returns.of(2016, "东县", "2017年1月8日").row("清河镇", 7, 9).save(inbox("wrong.xlsx"));
        Returns.of(2014, "东县", "2017年1月8日").row("清河镇", 7, 6).save(inbox("broken.xlsx"));
        own.pass();
        east("2016年1月9日").row("清河镇", 40, 11).save(inbox("later.xlsx"));
        own.pass();
        own.define("settled <= mediated", "2 * settled <= mediated");

        Summary summary = own.pass();

        assertThat(own.ask("select file, outcome from submission order by file")).containsExactly(
                "broken.xlsx returned", "later.xlsx accepted", "replaced.xlsx returned", "wrong.xlsx returned");
        assertThat(summary.sentBack()).extracting(Summary.SentBack::file).containsExactly("broken.xlsx");
        assertThat(Nights.files(own.home().corrections().resolve(summary.release()))).containsExactly("broken.xlsx");
    }

    @Test
    void figures_that_a_second_reading_leaves_as_they_were_do_not_land_twice() throws Exception {
        Nights own = nights.withOwnDefinitions();
        east("2016年1月8日").row("清河镇", 12, 11).save(inbox("a.xlsx"));
        Path first = observations(own.pass());
        own.define("settled <= mediated", "settled <= 2 * mediated");

        Summary again = own.pass();

        assertThat(again.submissions()).containsEntry("accepted", 1L);
        assertThat(again.figures()).isZero();
        assertThat(own.ask(FIGURES)).containsExactly("9001101 mediated 12", "9001101 settled 11");
        assertThat(key(observations(again).resolve("year=2015"))).isEqualTo(key(first.resolve("year=2015")));
    }

    @Test
    void a_changed_title_makes_a_new_release_without_reading_anything() throws Exception {
        Nights own = nights.withOwnDefinitions();
        east("2016年1月8日").row("清河镇", 12, 11).save(inbox("a.xlsx"));
        own.pass();
        own.define("zh: 调解数", "zh: 调解件数");

        Summary summary = own.pass();

        assertThat(summary.received()).isZero();
        assertThat(summary.published()).isTrue();
        assertThat(own.ask("select title_zh from indicator where indicator = 'mediated'")).containsExactly("调解件数");
    }

    @Test
    void partitions_that_did_not_change_are_hard_links() throws Exception {
        east("2016年1月8日").row("清河镇", 12, 11).save(inbox("a.xlsx"));
        Path first = observations(nights.pass());
        Returns.of(2016, "东县", "2017年1月8日").row("清河镇", 14, 13).save(inbox("b.xlsx"));

        Path second = observations(nights.pass());

        assertThat(key(second.resolve("year=2015"))).isEqualTo(key(first.resolve("year=2015")));
        assertThat(second.resolve("year=2016")).exists();
        assertThat(first.resolve("year=2016")).doesNotExist();
    }

    @Test
    void what_follows_from_figures_that_did_not_change_is_a_hard_link_too() throws Exception {
        for (int year = 2013; year < 2017; year++) {
            Returns.of(year, "东县", (year + 1) + "年1月8日").row("清河镇", year, 1).save(inbox(year + ".xlsx"));
        }
        Path first = nights.home().releases().resolve(nights.pass().release());
        Returns.of(2014, "东县", "2015年3月1日").row("清河镇", 99, 1).save(inbox("again.xlsx"));

        Path second = nights.home().releases().resolve(nights.pass().release());

        assertThat(linked(first, second, "derived")).containsExactly("year=2013", "year=2015", "year=2016");
        assertThat(linked(first, second, "like_for_like")).containsExactly("year=2013", "year=2016");
    }

    @Test
    void a_restarted_application_still_sees_the_run() throws Exception {
        east("2016年1月8日").row("清河镇", 12, 11).save(inbox("a.xlsx"));
        Summary summary = nights.pass();

        try (ConfigurableApplicationContext application = nights.start()) {
            JobRepository repository = application.getBean(JobRepository.class);
            JobInstance run = repository.getLastJobInstance("nightly");
            assertThat(repository.getLastJobExecution(run).getJobParameters().getString("run"))
                    .isEqualTo(summary.release());
            assertThat(repository.getLastJobExecution(run).getStatus()).isEqualTo(BatchStatus.COMPLETED);
        }
    }

    @Test
    void several_workbooks_are_shared_out_and_all_of_them_land() throws Exception {
        for (int year = 2012; year < 2018; year++) {
            Returns.of(year, "东县", (year + 1) + "年1月8日").row("清河镇", year, 1).save(inbox(year + ".xlsx"));
        }

        assertThat(nights.pass().submissions()).containsEntry("accepted", 6L);
        assertThat(nights.ask("select year, cast(value as integer) from observation where indicator = 'mediated' order by year"))
                .containsExactly("2012 2012", "2013 2013", "2014 2014", "2015 2015", "2016 2016", "2017 2017");
    }

    @Configuration(proxyBeanMethods = false)
    static class HourAgo {

        @Bean
        @Primary
        Clock hourAgo() {
            return Clock.offset(Clock.systemUTC(), Duration.ofHours(-1));
        }
    }

    private Summary passAnHourAgo() throws Exception {
        Startup startup = new Startup(nights.home(), nights.sql(), Map.of());
        try (ConfigurableApplicationContext application = startup.with(HourAgo.class, "clock")) {
            List<Summary> summaries = application.getBean(Nightly.class).run(nights.inbox(), nights.definitions());
            return summaries.get(summaries.size() - 1);
        }
    }

    private static Returns east(String sentOn) {
        return Returns.of(2015, "东县", sentOn);
    }

    private Path inbox(String file) {
        return nights.inbox().resolve(file);
    }

    private Path observations(Summary summary) {
        return nights.home().releases().resolve(summary.release()).resolve("observation/form=mediation");
    }

    private static List<String> linked(Path first, Path second, String table) throws IOException {
        List<String> linked = new ArrayList<>();
        for (String year : names(second.resolve(table + "/form=mediation"))) {
            String partition = table + "/form=mediation/" + year;
            if (key(first.resolve(partition)).equals(key(second.resolve(partition)))) {
                linked.add(year);
            }
        }
        return linked;
    }

    private static Object key(Path partition) throws IOException {
        return Files.readAttributes(
                        partition.resolve("data_0.parquet"), BasicFileAttributes.class)
                .fileKey();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
