package nianbao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

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
import nianbao.run.Plans;
import nianbao.run.RunRecord;
import nianbao.run.RunRecords;
import nianbao.run.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that share a schedule on PostgreSQL. */
class ClusterTest {

    private static final int BETWEEN_FIRINGS = 3;

    @TempDir
    Path folder;

    private Nights nights;

    @Test
    void of_two_nodes_one_fires_and_the_other_takes_over_when_it_is_killed() throws Exception {
        nights = Nights.in(folder);
        Files.createDirectories(nights.inbox());
        Postgres postgres = Postgres.empty();
        try (Program first = Program.start(nights, environment(postgres), "schedule")) {
            await(() -> schedules() == 1);
            try (Program second = Program.start(nights, environment(postgres), "schedule")) {
                await(() -> schedules() == 2);
                int before = runs().size();
                await(() -> runs().size() >= before + 4);
                assertThat(runs().stream().map(ClusterTest::firing).toList()).doesNotHaveDuplicates();
                assertThat(first.said() + second.said()).doesNotContain("WARN", "ERROR");

                first.process().destroyForcibly().onExit().join();
                Instant killed = Instant.now();
                await(() -> runs().stream().anyMatch(run -> run.started().isAfter(killed) && run.state() == State.COMPLETED));
                assertThat(runs().get(0).worker().pid()).isEqualTo(second.process().pid());
            }
        }
    }

    private static long firing(RunRecord run) {
        return run.started().getEpochSecond() / BETWEEN_FIRINGS;
    }

    private static Map<String, String> environment(Postgres postgres) {
        Map<String, String> environment = new HashMap<>(postgres.environment());
        environment.put("NIANBAO_SCHEDULE_CRON", "0/" + BETWEEN_FIRINGS + " * * * * ?");
        return environment;
    }

    private int schedules() throws Exception {
        return new Plans(nights.home()).all().size();
    }

    private List<RunRecord> runs() {
        return new RunRecords(nights.home()).newest(1000);
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        while (!condition.holds() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(condition.holds()).isTrue();
    }
}
