package nianbao.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.job.Nights;
import nianbao.job.Postgres;
import nianbao.job.Program;
import nianbao.job.Returns;
import nianbao.job.Startup;
import nianbao.run.Plan;
import nianbao.run.Plans;
import nianbao.run.RunRecord;
import nianbao.run.RunRecords;
import nianbao.run.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class PostgresScheduleTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int WORKBOOKS = 40;
    private static final int ENDED_BY_SIGTERM = 143;
    private static final String PAUSED = "select count(*) from qrtz_paused_trigger_grps where trigger_group = 'before'";
    private static final String RETRIES = "select count(*) from qrtz_triggers where trigger_name = 'retry'";

    @TempDir
    Path folder;

    private Nights nights;
    private Postgres postgres;

    @BeforeEach
    void begin() throws Exception {
        nights = Nights.in(folder);
        postgres = Postgres.empty();
        Files.createDirectories(nights.inbox());
    }

    @Test
    void what_is_entered_in_postgresql_is_still_there_at_the_next_start() throws Exception {
        Instant before = next();
        postgres.execute("insert into qrtz_paused_trigger_grps select distinct sched_name, 'before' from qrtz_triggers");

        assertThat(next()).isEqualTo(before);
        assertThat(postgres.count(PAUSED)).isEqualTo(1);
    }

    @Test
    void a_firing_that_was_missed_while_no_node_was_up_runs_once() throws Exception {
        next();
        long threeNightsAgo = Instant.now().minus(Duration.ofDays(3)).toEpochMilli();
        postgres.execute("update qrtz_triggers set next_fire_time = " + threeNightsAgo);

        try (ConfigurableApplicationContext application = start(Map.of())) {
            await().atMost(PATIENCE).until(() -> runs().stream().anyMatch(run -> run.state() == State.COMPLETED));
            assertThat(application.getBean(Timetable.class).next()).isAfter(Instant.now());
        }

        assertThat(runs()).extracting(RunRecord::state).containsExactly(State.COMPLETED);
    }

    @Test
    void a_failed_run_is_tried_again_so_often_and_after_a_longer_while_even_if_the_program_ends_between() throws Exception {
        Files.delete(nights.inbox());
        try (ConfigurableApplicationContext application = start(Map.of("nianbao.schedule.backoff", "1h"))) {
            application.getBean(Timetable.class).fireNow();
            await().atMost(PATIENCE).until(() -> plan().retryAt() != null);
            assertThat(plan().retryAt()).isAfter(runs().get(0).ended().plus(Duration.ofMinutes(59)));
        }
        assertThat(runs()).extracting(RunRecord::state).containsExactly(State.FAILED);
        assertThat(postgres.count(RETRIES)).isEqualTo(1);
        postgres.execute("update qrtz_triggers set next_fire_time = " + Instant.now().toEpochMilli() + " where trigger_name = 'retry'");

        Map<String, String> settings = Map.of("nianbao.schedule.retries", "2", "nianbao.schedule.backoff", "500ms");
        try (ConfigurableApplicationContext application = start(settings)) {
            assertThat(application.isActive()).isTrue();
            await().atMost(PATIENCE).until(() -> runs().size() == 3 && postgres.count(RETRIES) == 0 && plan().retryAt() == null);
        }

        List<RunRecord> runs = runs();
        assertThat(runs).extracting(RunRecord::state).containsExactly(State.FAILED, State.FAILED, State.FAILED);
        assertThat(runs.get(0).started()).isAfterOrEqualTo(runs.get(1).ended().plusMillis(1000));
    }

    @Test
    void a_schedule_told_to_end_stops_its_run_and_takes_it_up_at_the_next_start() throws Exception {
        for (int number = 0; number < WORKBOOKS; number++) {
            Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 100 + number, 11).save(nights.inbox().resolve(number + ".xlsx"));
        }
        Map<String, String> environment = new HashMap<>(postgres.environment());
        environment.put("NIANBAO_SCHEDULE_CRON", "* * * * * ?");
        try (Program program = Program.start(nights, environment, "schedule")) {
            await().atMost(PATIENCE).until(() -> nights.isAt("collect", State.COMPLETED));
            program.process().destroy();
            assertThat(program.end()).as(program.said()).isEqualTo(ENDED_BY_SIGTERM);
        }
        assertThat(postgres.count("select count(*) from batch_job_execution where status = 'STOPPED'")).isEqualTo(1);
        assertThat(postgres.count(RETRIES)).isEqualTo(1);
        assertThat(runs()).extracting(RunRecord::state).containsExactly(State.STOPPED);

        try (ConfigurableApplicationContext application = start(Map.of())) {
            assertThat(application.isActive()).isTrue();
            await().atMost(PATIENCE).until(() -> postgres.count(RETRIES) == 0 && runs().size() == 2 && runs().get(0).state() == State.COMPLETED);
        }
        assertThat(nights.ask("select count(*) from submission")).containsExactly(String.valueOf(WORKBOOKS));
    }

    private List<RunRecord> runs() {
        return new RunRecords(nights.home()).newest(10);
    }

    private Plan plan() throws Exception {
        return new Plans(nights.home()).all().get(0);
    }

    private Instant next() throws Exception {
        try (ConfigurableApplicationContext application = start(Map.of())) {
            return application.getBean(Timetable.class).next();
        }
    }

    private ConfigurableApplicationContext start(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(postgres.settings());
        settings.putAll(more);
        settings.put("nianbao.inbox", nights.inbox().toString());
        settings.put("nianbao.definitions", nights.definitions().toString());
        settings.put("nianbao.schedule.cron", "0 0 2 1 1 ?");
        return new Startup(nights.home(), nights.sql(), settings).with(Schedule.class, Schedule.PROFILE);
    }
}
