package nianbao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
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

    private static Instant next(Nights nights, Postgres postgres) throws Exception {
        Map<String, String> settings = new HashMap<>(postgres.settings());
        settings.put("nianbao.inbox", nights.inbox().toString());
        settings.put("nianbao.definitions", nights.definitions().toString());
        settings.put("nianbao.schedule.cron", "0 0 2 1 1 ?");
        Startup startup = new Startup(nights.home(), nights.sql(), settings);
        try (ConfigurableApplicationContext application = startup.with(Schedule.class, Schedule.PROFILE)) {
            return application.getBean(Timetable.class).next();
        }
    }
}
