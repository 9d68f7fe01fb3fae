package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;

/** What is remembered of runs, and for how long. */
class HousekeepingTest {

    // Each table of the job repository by the run that its rows belong to.
    private static final List<String> RUNS = List.of(
            "select job_instance_id from batch_job_instance",
            "select job_instance_id from batch_job_execution",
            "select job_instance_id from batch_job_execution_params join batch_job_execution using (job_execution_id)",
            "select job_instance_id from batch_job_execution_context join batch_job_execution using (job_execution_id)",
            "select job_instance_id from batch_step_execution join batch_job_execution using (job_execution_id)",
            "select job_instance_id from batch_step_execution_context"
                    + " join batch_step_execution on batch_step_execution.step_execution_id = batch_step_execution_context.step_execution_id"
                    + " join batch_job_execution on batch_job_execution.job_execution_id = batch_step_execution.job_execution_id");

    @TempDir
    Path folder;

    @Test
    void old_runs_leave_every_table_of_h2_and_the_newest_stays() throws Exception {
        oldRunsLeave(Map.of());
    }

    @Test
    void old_runs_leave_every_table_of_postgresql_and_the_newest_stays() throws Exception {
        oldRunsLeave(Postgres.empty().settings());
    }

    @Test
    void the_file_of_h2_is_made_smaller_once_it_is_large() throws Exception {
        Nights nights = Nights.in(folder);
        nights.pass();
        Path file = Path.of(nights.home().jobs() + ".mv.db");
        try (ConfigurableApplicationContext application = nights.start();
                Connection connection = application.getBean(DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table past as select x, random_uuid() as text from system_range(1, 1000000)");
            statement.execute("drop table past");
        }
        assertThat(file.toFile().length()).isGreaterThan(32 << 20);

        nights.pass();

        assertThat(file.toFile().length()).isLessThan(4 << 20);
    }

    private void oldRunsLeave(Map<String, String> settings) throws Exception {
        Nights nights = Nights.in(folder);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve("a.xlsx"));
        nights.pass(settings);
        nights.pass(settings);
        try (ConfigurableApplicationContext application = nights.start(settings)) {
            tell(application, "update batch_job_execution set create_time = create_time - interval '500' day");
        }
        nights.pass(settings);
        nights.pass(settings);

        try (ConfigurableApplicationContext application = nights.start(settings)) {
            assertThat(runs(application)).as("two nights of 500 days ago, each with its housekeeping, and two of today").containsOnly("5 6 7 8");
            new History(application.getBean(JobRepository.class)).forget(Instant.now().plus(1, ChronoUnit.DAYS));
            assertThat(runs(application)).as("as if all were old").containsOnly("7 8");
        }
    }

    private static List<String> runs(ConfigurableApplicationContext application) throws SQLException {
        List<String> runs = new ArrayList<>();
        for (String table : RUNS) {
            runs.add(String.join(" ", ask(application, "select distinct job_instance_id from (" + table + ") as run order by 1")));
        }
        return runs;
    }

    private static List<String> ask(ConfigurableApplicationContext application, String query) throws SQLException {
        try (Connection connection = application.getBean(DataSource.class).getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
            return rows;
        }
    }

    private static void tell(ConfigurableApplicationContext application, String update) throws SQLException {
        try (Connection connection = application.getBean(DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(update)).isEqualTo(4);
        }
    }
}
