package nianbao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.account.Account;
import nianbao.account.Accounts;
import nianbao.account.State;
import nianbao.job.Nights;
import nianbao.job.Postgres;
import nianbao.job.Startup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class PostgresScheduleTest {

    private static final String PAUSED = "select count(*) from qrtz_paused_trigger_grps where trigger_group = 'before'";

    @TempDir
    Path folder;

    @Test
    void what_is_entered_in_postgresql_is_still_there_at_the_next_start() throws Exception {
        Nights nights = Nights.in(folder);
        try (Postgres postgres = Postgres.start()) {
            Instant before = next(nights, postgres);
            postgres.execute("insert into qrtz_paused_trigger_grps select distinct sched_name, 'before' from qrtz_triggers");

            assertThat(next(nights, postgres)).isEqualTo(before);
            assertThat(postgres.count(PAUSED)).isEqualTo(1);
        }
    }

    @Test
    void a_firing_that_was_missed_while_no_node_was_up_runs_once() throws Exception {
        Nights nights = Nights.in(folder);
        Files.createDirectories(nights.inbox());
        try (Postgres postgres = Postgres.start()) {
            next(nights, postgres);
            long threeNightsAgo = Instant.now().minus(Duration.ofDays(3)).toEpochMilli();
            postgres.execute("update qrtz_triggers set next_fire_time = " + threeNightsAgo);

            try (ConfigurableApplicationContext application = start(nights, postgres)) {
                Instant end = Instant.now().plus(Duration.ofSeconds(60));
                while (!hasCompleted(nights) && Instant.now().isBefore(end)) {
                    Thread.sleep(50);
                }
                assertThat(application.getBean(Timetable.class).next()).isAfter(Instant.now());
            }

            assertThat(runs(nights)).extracting(Account::state).containsExactly(State.COMPLETED);
        }
    }

    private static boolean hasCompleted(Nights nights) {
        return runs(nights).stream().anyMatch(run -> run.state() == State.COMPLETED);
    }

    private static List<Account> runs(Nights nights) {
        return new Accounts(nights.home()).newest(10);
    }

    private static Instant next(Nights nights, Postgres postgres) throws Exception {
        try (ConfigurableApplicationContext application = start(nights, postgres)) {
            return application.getBean(Timetable.class).next();
        }
    }

    private static ConfigurableApplicationContext start(Nights nights, Postgres postgres) {
        Map<String, String> settings = new HashMap<>(postgres.settings());
        settings.put("nianbao.inbox", nights.inbox().toString());
        settings.put("nianbao.definitions", nights.definitions().toString());
        settings.put("nianbao.schedule.cron", "0 0 2 1 1 ?");
        return new Startup(nights.home(), nights.sql(), settings).with(Schedule.class, Schedule.PROFILE);
    }
}
