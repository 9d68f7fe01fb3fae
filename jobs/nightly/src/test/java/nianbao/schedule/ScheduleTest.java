package nianbao.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nianbao.job.Nights;
import nianbao.job.Program;
import nianbao.job.Returns;
import nianbao.job.Startup;
import nianbao.run.Plan;
import nianbao.run.Plans;
import nianbao.run.RunRecord;
import nianbao.run.RunRecords;
import nianbao.run.State;
import nianbao.warehouse.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quartz.Scheduler;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;

class ScheduleTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String EVERY_SECOND = "* * * * * ?";
    private static final String NEW_YEAR = "0 0 2 1 1 ?";

    @TempDir
    Path folder;

    private Nights nights;

    @BeforeEach
    void begin() throws IOException {
        nights = Nights.in(folder);
        Files.createDirectories(nights.inbox());
    }

    @Test
    void the_nightly_job_runs_when_its_time_has_come_and_never_beside_itself() throws Exception {
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve("a.xlsx"));

        try (ConfigurableApplicationContext application = start(Map.of("nianbao.schedule.cron", EVERY_SECOND))) {
            assertThat(application.getBean(Timetable.class).next()).isAfter(Instant.EPOCH);
            await().atMost(PATIENCE).until(() -> runs().stream().filter(run -> run.state() == State.COMPLETED).count() >= 3);
        }

        assertThat(nights.ask("select distinct division_code from observation")).containsExactly("9001101");
        List<RunRecord> runs = runs();
        for (int later = 0; later + 1 < runs.size(); later++) {
            assertThat(runs.get(later).started()).isAfterOrEqualTo(runs.get(later + 1).ended());
        }
    }

    @Test
    void the_times_outlive_the_process_and_follow_what_is_set() throws Exception {
        Instant before = next(NEW_YEAR);

        assertThat(next(NEW_YEAR)).isEqualTo(before);
        assertThat(next("0 0 3 1 1 ?")).isEqualTo(before.plus(Duration.ofHours(1)));
    }

    @Test
    void a_night_whose_hour_the_clock_skips_is_entered_once_for_each_such_year() throws Exception {
        Map<String, String> berlin = Map.of("nianbao.schedule.cron", "0 30 2 * * ?", "nianbao.schedule.zone", "Europe/Berlin");
        GroupMatcher<TriggerKey> skipped = GroupMatcher.triggerGroupEquals("skipped");
        for (int start = 0; start < 2; start++) {
            try (ConfigurableApplicationContext application = start(berlin)) {
                assertThat(application.getBean(Scheduler.class).getTriggerKeys(skipped)).hasSizeBetween(9, 11);
            }
        }
        try (ConfigurableApplicationContext application = start(Map.of("nianbao.schedule.zone", "Asia/Shanghai"))) {
            assertThat(application.getBean(Scheduler.class).getTriggerKeys(skipped)).isEmpty();
        }
    }

    @Test
    void a_firing_that_was_missed_runs_once_at_the_next_start() throws Exception {
        long threeNightsAgo = Instant.now().minus(Duration.ofDays(3)).toEpochMilli();
        Map<String, String> entered = Map.of("nianbao.schedule.cron", "0 0 2 * * ?", "spring.quartz.auto-startup", "false");
        try (ConfigurableApplicationContext application = start(entered)) {
            set(application, "update qrtz_triggers set next_fire_time = " + threeNightsAgo);
        }

        try (ConfigurableApplicationContext application = start(Map.of("nianbao.schedule.cron", "0 0 2 * * ?"))) {
            await().atMost(PATIENCE).until(() -> runs().size() == 1 && runs().get(0).state() == State.COMPLETED);
            assertThat(application.getBean(Timetable.class).next()).isAfter(Instant.now());
        }

        assertThat(runs()).hasSize(1);
    }

    @Test
    void a_failed_run_is_tried_again_so_often_and_after_a_longer_while_each_time() throws Exception {
        Files.delete(nights.inbox());
        Map<String, String> settings = Map.of(
                "nianbao.schedule.retries", "2", "nianbao.schedule.backoff", "500ms", "nianbao.schedule.cron", NEW_YEAR);

        try (ConfigurableApplicationContext application = start(settings)) {
            application.getBean(Timetable.class).fireNow();
            await().atMost(PATIENCE).until(() -> runs().size() == 3 && isOver(application));
        }

        List<RunRecord> runs = runs();
        assertThat(runs).hasSize(3);
        assertThat(runs).allSatisfy(run -> assertThat(run.failure()).contains("There is no inbox"));
        assertThat(wait(runs.get(2), runs.get(1))).isGreaterThanOrEqualTo(Duration.ofMillis(500));
        assertThat(wait(runs.get(1), runs.get(0))).isGreaterThanOrEqualTo(Duration.ofMillis(1000));
    }

    @Test
    void a_retry_that_succeeds_ends_the_trying_and_is_shown_until_then() throws Exception {
        Files.delete(nights.inbox());
        Map<String, String> settings = Map.of("nianbao.schedule.backoff", "1h", "nianbao.schedule.cron", NEW_YEAR);

        try (ConfigurableApplicationContext application = start(settings)) {
            application.getBean(Timetable.class).fireNow();
            await().atMost(PATIENCE).until(() -> plan().retryAt() != null);
            Files.createDirectories(nights.inbox());
            Scheduler scheduler = application.getBean(Scheduler.class);
            Trigger retry = scheduler.getTrigger(TriggerKey.triggerKey("retry"));
            scheduler.rescheduleJob(retry.getKey(), retry.getTriggerBuilder().startNow().build());
            await().atMost(PATIENCE).until(() -> plan().retryAt() == null);
        }

        assertThat(runs()).extracting(RunRecord::state).containsExactly(State.COMPLETED, State.FAILED);
    }

    @Test
    void a_run_that_was_stopped_is_taken_up_at_the_next_start() throws Exception {
        for (int number = 0; number < 100; number++) {
            Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 100 + number, 11).save(nights.inbox().resolve(number + ".xlsx"));
        }
        try (ConfigurableApplicationContext application = start(Map.of("nianbao.schedule.cron", NEW_YEAR))) {
            application.getBean(Timetable.class).fireNow();
            await().atMost(PATIENCE).until(() -> runs().stream().anyMatch(run -> run.steps().size() == 2));
        }
        assertThat(runs()).extracting(RunRecord::state).containsExactly(State.STOPPED);

        try (ConfigurableApplicationContext application = start(Map.of("nianbao.schedule.cron", NEW_YEAR))) {
            assertThat(application.isActive()).isTrue();
            await().atMost(PATIENCE).until(() -> runs().get(0).state() == State.COMPLETED);
        }
        assertThat(nights.ask("select count(*) from submission")).containsExactly("100");
    }

    @Test
    void a_night_that_falls_into_the_end_of_the_program_is_made_up_for_at_the_next_start() throws Exception {
        Map<String, String> settings = Map.of("nianbao.schedule.cron", NEW_YEAR, "nianbao.schedule.backoff", "1h");
        try (ConfigurableApplicationContext application = start(settings)) {
            application.getBean("nianbao.job.GracefulShutdown", Lifecycle.class).stop();
            application.getBean(Timetable.class).fireNow();
            await().atMost(PATIENCE).until(() -> plan().retryAt() != null);
        }
        assertThat(runs()).isEmpty();

        try (ConfigurableApplicationContext application = start(settings)) {
            assertThat(application.isActive()).isTrue();
            await().atMost(PATIENCE).until(() -> runs().size() == 1 && runs().get(0).state() == State.COMPLETED);
        }
    }

    @Test
    void a_schedule_says_that_it_is_at_work_as_long_as_it_is() throws Exception {
        try (ConfigurableApplicationContext application = start(Map.of("nianbao.schedule.cron", NEW_YEAR))) {
            assertThat(application.isActive()).isTrue();
            assertThat(plan().cron()).isEqualTo(NEW_YEAR);
        }

        assertThat(new Plans(nights.home()).all()).isEmpty();
    }

    @Test
    void a_second_schedule_on_the_home_is_refused_and_says_why() throws Exception {
        try (ConfigurableApplicationContext application = start(Map.of("nianbao.schedule.cron", NEW_YEAR));
                Program second = Program.start(nights, Map.of(), "schedule")) {
            assertThat(second.end()).isEqualTo(1);
            assertThat(second.said()).contains("Another run is at work on this home, " + nights.home().folder() + ", or its schedule is");
            assertThat(application.getBean(Timetable.class).next()).isAfter(Instant.now());
        }
    }

    @Test
    void times_that_cannot_be_understood_are_named_with_an_example() {
        assertThatThrownBy(() -> start(Map.of("nianbao.schedule.cron", "0 2 * * *")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("“0 2 * * *” cannot be understood")
                .hasMessageContaining("0 0 2 * * ?");
        assertThatThrownBy(() -> start(Map.of("nianbao.schedule.zone", "Asia/Shangai")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("“Asia/Shangai” is not known")
                .hasMessageContaining("Asia/Shanghai");
    }

    private Instant next(String cron) throws Exception {
        try (ConfigurableApplicationContext application = start(Map.of("nianbao.schedule.cron", cron))) {
            return application.getBean(Timetable.class).next();
        }
    }

    private ConfigurableApplicationContext start(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("nianbao.inbox", nights.inbox().toString());
        settings.put("nianbao.definitions", nights.definitions().toString());
        return new Startup(nights.home(), nights.sql(), settings).with(Schedule.class, Schedule.PROFILE);
    }

    private static void set(ConfigurableApplicationContext application, String update) throws SQLException {
        try (Connection connection = application.getBean(DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(update)).isPositive();
        }
    }

    private List<RunRecord> runs() {
        return new RunRecords(nights.home()).newest(100);
    }

    private Plan plan() throws IOException {
        return new Plans(nights.home()).all().get(0);
    }

    // No try is entered any more, and none is told of.
    private boolean isOver(ConfigurableApplicationContext application) throws Exception {
        return !application.getBean(Scheduler.class).checkExists(TriggerKey.triggerKey("retry")) && plan().retryAt() == null;
    }

    private static Duration wait(RunRecord before, RunRecord after) {
        return Duration.between(before.ended(), after.started());
    }
}
