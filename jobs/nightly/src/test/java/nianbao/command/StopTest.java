package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.run.Plans;
import nianbao.run.RunRecord;
import nianbao.run.RunRecords;
import nianbao.run.State;
import nianbao.warehouse.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program in a process of its own, which is told to end in the middle of a run. */
class StopTest {

    private static final int WORKBOOKS = 60;
    private static final int ENDED_BY_SIGTERM = 143;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nightly", "schedule"})
    void a_program_told_to_end_stops_at_a_safe_point_and_the_next_run_does_the_rest(String command) throws Exception {
        Nights nights = Nights.in(folder);
        for (int number = 0; number < WORKBOOKS; number++) {
            Path file = nights.inbox().resolve(number + ".xlsx");
            Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 100 + number, 11).save(file);
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2016-01-08T00:00:00Z").plusSeconds(number)));
        }

        Process program = start(nights, Map.of(), command);
        awaitOf(program, () -> nights.isAt("read", State.RUNNING));
        program.destroy();

        assertThat(program.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(program.exitValue()).isEqualTo(ENDED_BY_SIGTERM);
        assertThat(newest(nights).state()).isEqualTo(State.STOPPED);
        assertThat(Folders.below(nights.home().landing())).isEmpty();
        assertThat(Folders.below(nights.home().releases())).isEmpty();
        assertThat(new Plans(nights.home()).all()).isEmpty();
        assertThat(nights.pass().submissions()).containsEntry("accepted", (long) WORKBOOKS);
        assertThat(nights.ask("select count(*) from submission")).containsExactly(String.valueOf(WORKBOOKS));
    }

    @Test
    void what_the_database_works_at_is_interrupted_and_is_no_failure() throws Exception {
        Nights nights = Nights.in(folder).withOwnDefinitions();
        Path endless = Files.createDirectories(nights.definitions().resolveSibling("claims")).resolve("endless.csv");
        Files.writeString(endless, """
                claim,topic,origin,label_zh,label_en,period,value,unit,stated,sql
                C1,mediation,printed,无尽,Endless,2015,1,case,exact,select count(*) as value from range(1000000000000000) as t(i) where hash(i) = 1
                """);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 100, 11).save(nights.inbox().resolve("1.xlsx"));

        Process program = start(nights, Map.of(), "nightly");
        awaitOf(program, () -> nights.isAt("release", State.RUNNING));
        program.destroy();

        assertThat(program.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(program.exitValue()).isEqualTo(ENDED_BY_SIGTERM);
        assertThat(newest(nights).state()).isEqualTo(State.STOPPED);
        assertThat(newest(nights).step("release").state()).isEqualTo(State.STOPPED);
        assertThat(newest(nights).failure()).isNull();
        assertThat(Files.readString(folder.resolve("output"))).doesNotContain("ERROR").contains("nothing of it is half done");
        Files.delete(endless);
        nights.pass();
        assertThat(nights.ask("select count(*) from observation")).containsExactly("2");
    }

    @Test
    void what_cannot_be_interrupted_is_left_where_it_is() throws Exception {
        Nights nights = Nights.in(folder);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 100, 1000).save(nights.inbox().resolve("1.xlsx"));
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process program = start(
                    nights,
                    Map.of("NIANBAO_WEBHOOK_URL", "http://localhost:" + silent.getLocalPort(), "NIANBAO_WEBHOOK_TIMEOUT", "1h"),
                    "nightly");
            try (Socket notice = silent.accept()) {
                assertThat(notice.isConnected()).isTrue();
                program.destroy();

                assertThat(program.waitFor(5, TimeUnit.MINUTES)).isTrue();
            }
            assertThat(program.exitValue()).isEqualTo(ENDED_BY_SIGTERM);
        }
        assertThat(Files.readString(folder.resolve("output"))).doesNotContain("ERROR").contains("left where it is");
        assertThat(newest(nights).state()).isEqualTo(State.COMPLETED);
    }

    private static RunRecord newest(Nights nights) {
        return new RunRecords(nights.home()).newest(1).get(0);
    }

    private Process start(Nights nights, Map<String, String> environment, String command) throws IOException {
        ProcessBuilder program = new ProcessBuilder(Program.command(new String[0], command, nights));
        program.environment().put("NIANBAO_SCHEDULE_CRON", "* * * * * ?");
        program.environment().put("NIANBAO_READ_THREADS", "1");
        program.environment().putAll(environment);
        return program.redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile()).start();
    }

    private void awaitOf(Process program, Callable<Boolean> condition) {
        await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(10)).until(() -> {
            assertThat(program.isAlive()).as(Files.readString(folder.resolve("output"))).isTrue();
            return condition.call();
        });
    }
}
