package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nianbao.run.RunRecord;
import nianbao.run.RunRecords;
import nianbao.run.State;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Folders;
import nianbao.warehouse.HomeLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job with its repository in PostgreSQL. */
class PostgresTest {

    private static final int WORKBOOKS = 40;
    private static final int ENDED_BY_SIGTERM = 143;
    private static final String RUNS = "select count(*) from batch_job_instance where job_name = 'nightly'";

    @TempDir
    Path folder;

    private Nights nights;
    private Postgres postgres;

    @BeforeEach
    void begin() throws Exception {
        nights = Nights.in(folder);
        postgres = Postgres.empty();
        send(1);
    }

    @Test
    void three_settings_keep_the_runs_in_postgresql_and_nothing_of_them_in_the_home() throws Exception {
        assertThat(nights.pass(postgres.settings()).published()).isTrue();
        assertThat(nights.pass(postgres.settings()).published()).isFalse();

        assertThat(postgres.count(RUNS)).isEqualTo(2);
        assertThat(Nights.files(nights.home().folder())).noneMatch(file -> file.startsWith("jobs."));
        assertThat(nights.ask("select count(*) from observation")).containsExactly("2");
    }

    @Test
    void environment_variables_do_the_same_for_a_process_of_its_own_which_another_run_refuses() throws Exception {
        HomeLock.alone(nights.home(), () -> {
            try (Program program = Program.start(nights, postgres.environment(), "nightly")) {
                assertThat(program.end()).isEqualTo(1);
                assertThat(program.said()).contains("Another run is at work on this home");
            }
            return true;
        });

        assertThat(postgres.count(RUNS)).isZero();
    }

    @Test
    void a_program_told_to_end_is_on_record_as_stopped_and_the_next_run_does_the_rest() throws Exception {
        send(WORKBOOKS);
        try (Program program = reading()) {
            program.process().destroy();
            assertThat(program.end()).as(program.said()).isEqualTo(ENDED_BY_SIGTERM);
        }
        assertThat(attempts("STOPPED")).isEqualTo(1);
        assertThat(new RunRecords(nights.home()).newest(1)).extracting(RunRecord::state).containsExactly(State.STOPPED);
        assertThat(Folders.below(nights.home().landing())).isEmpty();

        doTheRest();
    }

    @Test
    void a_program_that_was_killed_is_recovered_by_the_next_run() throws Exception {
        send(WORKBOOKS);
        reading().close();
        assertThat(attempts("STARTED")).isEqualTo(1);
        assertThat(Folders.below(nights.home().landing())).isEmpty();

        doTheRest();
    }

    @Test
    void a_server_that_is_not_there_is_told_with_what_to_check() {
        assertThatThrownBy(() -> nights.pass("spring.datasource.url", "jdbc:postgresql://localhost:1/jobs"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("The job repository cannot be opened")
                .hasMessageContaining("spring.datasource.url");
    }

    // Each replaces the one before it.
    private void send(int workbooks) throws Exception {
        for (int number = 0; number < workbooks; number++) {
            Path file = nights.inbox().resolve(number + ".xlsx");
            Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12 + number, 11).save(file);
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2016-01-08T00:00:00Z").plusSeconds(number)));
        }
    }

    // As it is while it reads, on one thread so that this takes a while.
    private Program reading() throws Exception {
        Program program = Program.start(nights, postgres.environment(), "nightly");
        await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(5)).until(() -> {
            assertThat(program.process().isAlive()).as(program.said()).isTrue();
            return nights.isAt("collect", State.COMPLETED);
        });
        return program;
    }

    private void doTheRest() throws Exception {
        assertThat(nights.pass(postgres.settings()).submissions()).isEqualTo(Map.of("accepted", (long) WORKBOOKS));
        assertThat(nights.ask("select count(*) from submission")).containsExactly(String.valueOf(WORKBOOKS));
        assertThat(attempts("COMPLETED")).as("the run that broke off, and one for what came since").isEqualTo(2);
        assertThat(postgres.count(RUNS)).isEqualTo(2);
        assertThat(attempts("STARTED")).isZero();
    }

    private long attempts(String status) throws Exception {
        return postgres.count("select count(*) from batch_job_execution join batch_job_instance using (job_instance_id)"
                + " where job_name = 'nightly' and status = '" + status + "'");
    }
}
