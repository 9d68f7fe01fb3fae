package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nianbao.run.RunRecord;
import nianbao.run.RunRecords;
import nianbao.run.State;
import nianbao.warehouse.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs whose process is killed, and the runs after them. */
class KillTest {

    private static final int WORKBOOKS = 300;
    private static final int KILLS = Integer.getInteger("nianbao.kills", 2);
    private static final List<String> STEPS =
            List.of("collect", "read", "check", "land", "release", "verify", "publish", "export");

    // All homes share one inbox.
    @TempDir
    static Path inbox;

    private static Outcome undisturbed;
    private static RunRecord account;

    @TempDir
    Path folder;

    @BeforeAll
    static void runUndisturbed(@TempDir Path home) throws Exception {
        for (int number = 0; number < WORKBOOKS; number++) {
            // Every tenth has a mistake and is sent back.
            Returns.of(2000 + number % 18, "东县", "2018年%d月%d日".formatted(1 + number % 12, 1 + number % 28))
                    .row("清河镇", 100 + number, number % 10 == 0 ? 1000 : 50)
                    .row("白塔镇", 10, 10)
                    .save(inbox.resolve(number + ".xlsx"));
        }
        Nights nights = nights(home);
        try (Program program = Program.start(nights, Map.of(), "nightly")) {
            assertThat(program.end()).as(program.said()).isZero();
        }
        account = newest(nights).orElseThrow();
        undisturbed = Outcome.of(nights);
    }

    @Test
    void a_run_killed_at_every_boundary_of_its_steps_in_turn_goes_on_from_each() throws Exception {
        Nights nights = nights(folder);
        for (String step : STEPS) {
            // A kill that came late has the next boundary behind it already, or has come before anything else was begun: an attempt that
            // is killed before it brings a step to its end is the last of its run.
            if (!isPast(nights, step) && !nights.isAt(step, State.COMPLETED)) {
                try (Program program = Program.start(nights, Map.of(), "nightly")) {
                    await(program, () -> isPast(nights, step));
                }
            }
        }

        nights.pass();

        // A run that is given up once it has published leaves that release to the next run, which publishes the same again.
        Outcome outcome = Outcome.of(nights);
        assertThat(outcome).usingRecursiveComparison().ignoringFields("files").isEqualTo(undisturbed);
        assertThat(distinct(outcome)).isEqualTo(distinct(undisturbed));
        assertThat(ask(nights, "select count(*) from batch_step_execution where step_name = 'collect' and status = 'COMPLETED'"
                        + " and job_execution_id in (select job_execution_id from batch_step_execution where step_name = 'land')"))
                .as("the run that landed collected at most once").isLessThanOrEqualTo(1);
        assertThat(Folders.below(nights.home().landing())).hasSize(1);
    }

    @Test
    void a_run_killed_at_any_moment_leaves_nothing_that_the_next_one_does_not_set_right() throws Exception {
        long seed = Long.getLong("nianbao.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            Nights nights = nights(Files.createDirectories(folder.resolve("kill" + kill)));
            // Short steps are hit as often as long ones: what is put in place, is in a moment.
            String step = STEPS.get(random.nextInt(STEPS.size()));
            long moment = (long) (random.nextDouble() * account.step(step).seconds() * 1000);
            try (Program program = Program.start(nights, Map.of(), "nightly")) {
                await(program, () -> hasBegun(nights, step));
                Thread.sleep(moment);
            }

            nights.pass();

            assertThat(Outcome.of(nights)).as("seed %d, killed %d ms into %s", seed, moment, step).isEqualTo(undisturbed);
            Folders.delete(nights.home().folder());
        }
    }

    @Test
    void partitions_that_were_read_before_the_kill_are_not_read_again_and_the_others_are_without_the_inbox() throws Exception {
        Nights nights = Nights.in(folder);
        Returns.of(2014, "东县", "2015年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve("a.xlsx"));
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve("b.xlsx"));
        // A file where the landings should be keeps the run from landing, so that it ends behind the step that reads.
        Path inTheWay = Files.createFile(Files.createDirectories(nights.home().folder()).resolve("landing"));
        assertThatException().isThrownBy(() -> nights.pass("nianbao.read.threads", "2"));
        Files.delete(inTheWay);
        // As it would be on record, had the kill come before the first partition was read to its end.
        tell(nights, "update batch_step_execution set status = 'FAILED' where step_name in ('read', 'readGroup:part-0', 'check')");
        Folders.delete(Folders.below(nights.home().work()).get(0).resolve("parts/part-0"));
        Folders.delete(nights.inbox());

        nights.pass("nianbao.read.threads", "2");

        assertThat(ask(nights, "select count(*) from batch_step_execution where step_name = 'readGroup:part-1'")).isEqualTo(1);
        assertThat(ask(nights, "select count(*) from batch_step_execution where step_name = 'readGroup:part-0'")).isEqualTo(2);
        assertThat(nights.ask("select count(*) from submission")).containsExactly("2");
    }

    private static Nights nights(Path folder) {
        return Nights.in(folder).with(inbox);
    }

    /** What there is, however often a release has it. */
    private static List<String> distinct(Outcome outcome) {
        return outcome.files().stream().filter(file -> !file.endsWith(" releases")).distinct().toList();
    }

    /** Whether the next step has begun: only then is it on record for good that this one has come to its end. */
    private static boolean isPast(Nights nights, String step) {
        int next = STEPS.indexOf(step) + 1;
        return next < STEPS.size() ? hasBegun(nights, STEPS.get(next)) : nights.isAt(step, State.COMPLETED);
    }

    private static boolean hasBegun(Nights nights, String name) {
        return newest(nights).stream().flatMap(run -> run.steps().stream()).anyMatch(step -> step.step().equals(name));
    }

    private static Optional<RunRecord> newest(Nights nights) {
        return new RunRecords(nights.home()).newest(1).stream().findFirst();
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Program program, Condition condition) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(5));
        while (!condition.holds() && program.process().isAlive()) {
            assertThat(Instant.now()).as(program.said()).isBefore(end);
            Thread.sleep(2);
        }
    }

    private static long ask(Nights nights, String query) throws SQLException {
        try (Connection jobs = DriverManager.getConnection("jdbc:h2:file:" + nights.home().jobs(), "nianbao", "");
                Statement statement = jobs.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static void tell(Nights nights, String statement) throws SQLException {
        try (Connection jobs = DriverManager.getConnection("jdbc:h2:file:" + nights.home().jobs(), "nianbao", "");
                Statement telling = jobs.createStatement()) {
            telling.executeUpdate(statement);
        }
    }
}
