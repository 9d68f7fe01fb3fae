package nianbao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import nianbao.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class DatabaseTest {

    private static final Path OVERFLOW =
            Path.of(System.getProperty("java.io.tmpdir"), "nianbao-" + ProcessHandle.current().pid() + "-file");
    private static final Sql SORTED = new Sql(
            "select number, repeat('一', 60) || number as words from range(1000000) as numbers(number) order by words");
    // A list cannot go to a temporary file.
    private static final Sql LIST = new Sql("select len(list(number)) as length from range(12000000) as numbers(number)");

    private static final Sql ATTACHED = new Sql("select database_name from duckdb_databases() order by database_name");

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.clearProperty("nianbao.memory");
        System.clearProperty("nianbao.memory.database");
    }

    @Test
    void what_does_not_fit_into_its_memory_goes_to_temporary_files_that_are_gone_afterwards() throws Exception {
        System.setProperty("nianbao.memory.database", "128");
        try (Database database = file()) {
            database.execute(new Sql("create temp table sorted as " + SORTED.filled()));

            assertThat(database.list(new Sql("select size from duckdb_temporary_files()"), row -> row.getLong("size"))).isNotEmpty();
            assertThat(database.list(new Sql("select count(*) as rows from sorted"), row -> row.getLong("rows")))
                    .containsExactly(1_000_000L);
        }
        assertThat(Files.exists(OVERFLOW)).isFalse();
    }

    @Test
    void it_takes_more_than_the_usual_memory_and_says_so_rather_than_fail_but_never_more_than_it_may_have() throws Exception {
        System.setProperty("nianbao.memory.database", "64");
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        said.start();
        Logger log = (Logger) LoggerFactory.getLogger("nianbao.run");
        log.addAppender(said);
        try (Database database = file()) {
            assertThat(database.list(LIST, row -> row.getLong("length"))).containsExactly(12_000_000L);
        } finally {
            log.detachAppender(said);
        }
        assertThat(said.list).extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("a query needs more than the usual 64MB of memory, and may have it");
        System.setProperty("nianbao.memory", "512MB");
        try (Database database = file()) {
            assertThatThrownBy(() -> database.list(LIST, row -> row.getLong("length")))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Out of Memory");
        }
    }

    @Test
    void two_in_memory_do_not_see_each_other_a_second_connection_sees_the_same_and_nothing_is_left_of_them() throws Exception {
        try (Database watching = Database.inMemory()) {
            List<String> before = watching.list(ATTACHED, row -> row.getString("database_name"));
            try (Database one = Database.inMemory(); Database other = Database.inMemory(); Database again = one.another()) {
                one.execute(new Sql("create table told as select 1 as number"));
                other.execute(new Sql("create table told as select 2 as number"));

                assertThat(again.list(new Sql("select number from told"), row -> row.getInt("number"))).containsExactly(1);
                assertThat(other.list(new Sql("select number from told"), row -> row.getInt("number"))).containsExactly(2);
            }
            assertThat(watching.list(ATTACHED, row -> row.getString("database_name"))).isEqualTo(before);
        }
    }

    private Database file() throws SQLException {
        return Database.writable(folder.resolve("some.duckdb"));
    }
}
