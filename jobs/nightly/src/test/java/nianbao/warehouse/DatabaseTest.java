package nianbao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    private static final Path OVERFLOW =
            Path.of(System.getProperty("java.io.tmpdir"), "nianbao-" + ProcessHandle.current().pid());

    @Test
    void what_does_not_fit_into_its_memory_goes_to_temporary_files_that_are_gone_afterwards() throws Exception {
        Sql larger = new Sql("select number, repeat('一', 60) || number as words from range(1000000) as numbers(number) order by words");
        try (Database database = Database.inMemory()) {
            database.execute(new Sql("set memory_limit = '128MB'"));
            database.keep("sorted", larger);

            assertThat(database.list(new Sql("select size from duckdb_temporary_files()"), row -> row.getLong("size"))).isNotEmpty();
            assertThat(database.list(new Sql("select count(*) as rows from sorted"), row -> row.getLong("rows")))
                    .containsExactly(1_000_000L);
        }
        assertThat(Files.exists(OVERFLOW)).isFalse();
    }
}
