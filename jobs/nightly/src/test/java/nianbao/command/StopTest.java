package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import nianbao.account.Account;
import nianbao.account.Accounts;
import nianbao.account.Plans;
import nianbao.account.State;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.warehouse.Folders;
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

        Process program = start(command, nights);
        await(program, () -> isReading(nights));
        program.destroy();

        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isEqualTo(ENDED_BY_SIGTERM);
        assertThat(newest(nights).state()).isEqualTo(State.STOPPED);
        assertThat(Folders.below(nights.home().landing())).isEmpty();
        assertThat(Folders.below(nights.home().releases())).isEmpty();
        assertThat(new Plans(nights.home()).all()).isEmpty();
        assertThat(nights.pass().submissions()).containsEntry("accepted", (long) WORKBOOKS);
        assertThat(nights.ask("select count(*) from submission")).containsExactly(String.valueOf(WORKBOOKS));
    }

    private static boolean isReading(Nights nights) {
        return new Accounts(nights.home()).newest(1).stream()
                .flatMap(run -> run.steps().stream())
                .anyMatch(step -> step.step().equals("read") && step.state() == State.RUNNING);
    }

    private static Account newest(Nights nights) {
        return new Accounts(nights.home()).newest(1).get(0);
    }

    private Process start(String command, Nights nights) throws IOException {
        ProcessBuilder program = new ProcessBuilder(Program.command(new String[0], command, nights));
        program.environment().put("NIANBAO_SCHEDULE_CRON", "* * * * * ?");
        program.environment().put("NIANBAO_READ_THREADS", "1");
        return program.redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile()).start();
    }

    private interface Condition {
        boolean holds();
    }

    private void await(Process program, Condition condition) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!condition.holds()) {
            assertThat(program.isAlive() && Instant.now().isBefore(end)).as(Files.readString(folder.resolve("output"))).isTrue();
            Thread.sleep(10);
        }
    }
}
