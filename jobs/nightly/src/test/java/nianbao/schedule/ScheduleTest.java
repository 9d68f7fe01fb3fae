package nianbao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.job.Startup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class ScheduleTest {

    private static final String EVERY_SECOND = "* * * * * ?";
    private static final String NEW_YEAR = "0 0 2 1 1 ?";

    @TempDir
    Path folder;

    @Test
    void the_nightly_job_runs_when_its_time_has_come() throws Exception {
        Nights nights = Nights.in(folder);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve("a.xlsx"));

        try (ConfigurableApplicationContext application = start(nights, EVERY_SECOND)) {
            assertThat(application.getBean(Timetable.class).next()).isAfter(Instant.EPOCH);
            await(nights.home().exports());
        }

        assertThat(nights.ask("select distinct division_code from observation")).containsExactly("9001101");
    }

    @Test
    void the_times_outlive_the_process_and_follow_what_is_set() throws Exception {
        Nights nights = Nights.in(folder);
        Instant before = next(nights, NEW_YEAR);

        assertThat(next(nights, NEW_YEAR)).isEqualTo(before);
        assertThat(next(nights, "0 0 3 1 1 ?")).isEqualTo(before.plus(Duration.ofHours(1)));
    }

    private static Instant next(Nights nights, String cron) throws Exception {
        try (ConfigurableApplicationContext application = start(nights, cron)) {
            return application.getBean(Timetable.class).next();
        }
    }

    private static ConfigurableApplicationContext start(Nights nights, String cron) {
        Map<String, String> settings = Map.of(
                "nianbao.inbox", nights.inbox().toString(),
                "nianbao.definitions", nights.definitions().toString(),
                "nianbao.schedule.cron", cron);
        return new Startup(nights.home(), nights.sql(), settings).with(Schedule.class, Schedule.PROFILE);
    }

    private static void await(Path folder) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!Files.exists(folder) && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(folder).exists();
    }
}
