package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import nianbao.warehouse.Failure;
import nianbao.warehouse.HomeLock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job with its repository in PostgreSQL. */
class PostgresTest {

    private static Postgres postgres;

    @TempDir
    Path folder;

    private Nights nights;

    @BeforeAll
    static void start() throws Exception {
        postgres = Postgres.start();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @BeforeEach
    void begin() throws Exception {
        nights = Nights.in(folder);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve("a.xlsx"));
    }

    @Test
    void three_settings_keep_the_runs_in_postgresql_and_nothing_of_them_in_the_home() throws Exception {
        long before = runs();

        assertThat(nights.pass(postgres.settings()).published()).isTrue();
        assertThat(nights.pass(postgres.settings()).published()).isFalse();

        assertThat(runs()).isEqualTo(before + 2);
        assertThat(Nights.files(nights.home().folder())).noneMatch(file -> file.startsWith("jobs."));
        assertThat(nights.ask("select count(*) from observation")).containsExactly("2");
    }

    @Test
    void environment_variables_do_the_same_for_a_process_of_its_own() throws Exception {
        long before = runs();
        Map<String, String> environment = postgres.settings().entrySet().stream()
                .collect(Collectors.toMap(setting -> setting.getKey().toUpperCase().replace('.', '_'), Map.Entry::getValue));

        String refused = HomeLock.alone(nights.home(), () -> nightly(environment, 1));
        nightly(environment, 0);

        assertThat(refused).contains("Another run is at work on this home");
        assertThat(runs()).isEqualTo(before + 1);
    }

    @Test
    void a_server_that_is_not_there_is_told_with_what_to_check() {
        assertThatThrownBy(() -> nights.pass("spring.datasource.url", "jdbc:postgresql://localhost:1/jobs"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("The job repository cannot be opened")
                .hasMessageContaining("spring.datasource.url");
    }

    private String nightly(Map<String, String> environment, int expected) throws Exception {
        try (Program program = Program.start(nights, environment, "nightly")) {
            assertThat(program.end()).as(program.said()).isEqualTo(expected);
            return program.said();
        }
    }

    private static long runs() throws Exception {
        if (postgres.count("select count(*) from information_schema.tables where table_name = 'batch_job_instance'") == 0) {
            return 0;
        }
        return postgres.count("select count(*) from batch_job_instance where job_name = 'nightly'");
    }
}
