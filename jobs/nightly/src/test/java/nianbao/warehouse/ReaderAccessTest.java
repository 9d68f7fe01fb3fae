package nianbao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nianbao.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be reached from a database of views, also by somebody whose statements nobody looks at. */
class ReaderAccessTest {

    @TempDir
    static Path folder;

    private Database reader;

    @BeforeEach
    void open() throws Exception {
        Path release = Files.createDirectories(folder.resolve("it's a release"));
        Path figures = Files.createDirectories(release.resolve("2016"));
        Path file = folder.resolve("views.duckdb");
        Files.deleteIfExists(file);
        Files.writeString(folder.resolve("beside.csv"), "figure\n1\n");
        try (Database views = Database.writable(file)) {
            views.write(figures.resolve("figure.parquet"), new Sql("select 12 as figure"));
            views.write(release.resolve("city.parquet"), new Sql("select 'east' as city"));
            views.execute(new Sql("create view figure as from read_parquet('${release}/*/*.parquet')").with("release", release));
            views.execute(new Sql("create view city as from read_parquet('${release}/city.parquet')").with("release", release));
        }
        reader = Database.readOnly(file);
    }

    @AfterEach
    void close() throws SQLException {
        reader.close();
    }

    @Test
    void another_reader_of_the_same_program_is_let_in_and_reaches_no_more() throws Exception {
        try (Database other = Database.readOnly(folder.resolve("views.duckdb"))) {
            assertThat(other.list(new Sql("from figure"), row -> row.getInt("figure"))).containsExactly(12);
            assertThatThrownBy(() -> other.list(new Sql("from read_csv('${file}')").with("file", folder.resolve("beside.csv")), row -> 1))
                    .hasMessageContaining("file system operations are disabled");
        }
    }

    @Test
    void a_reader_that_was_stopped_while_it_came_in_keeps_no_other_out() throws Exception {
        reader.close();
        try (Database stopped = Database.unlocked(folder.resolve("views.duckdb"))) {
            stopped.execute(new Sql("set allowed_directories = ['${folder}/it''s a release/']; set enable_external_access = false")
                    .with("folder", folder));

            try (Database next = Database.readOnly(folder.resolve("views.duckdb"))) {
                assertThat(next.list(new Sql("from figure"), row -> row.getInt("figure"))).containsExactly(12);
                assertThatThrownBy(() -> next.execute(new Sql("set threads = 1"))).hasMessageContaining("locked");
            }
        }
    }

    @Test
    void the_views_are_answered_from_the_files_that_they_read() throws Exception {
        assertThat(reader.list(new Sql("from figure, city"), row -> row.getString("city") + row.getInt("figure")))
                .containsExactly("east12");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "from '${folder}/beside.csv'",
        "from read_text('${folder}/it''s a release/../beside.csv')",
        "from glob('${folder}/*')",
        "copy figure to '${folder}/never_written.csv'",
        "export database '${folder}/never_written'",
        "attach '${folder}/never_written.duckdb' as other",
        "create secret (type http)",
        "install httpfs",
        "load httpfs"
    })
    void no_other_file_and_no_extension_can_be_reached(String statement) throws Exception {
        assertThatThrownBy(() -> reader.execute(new Sql(statement).with("folder", folder))).isInstanceOf(SQLException.class);
        assertThat(Folders.names(folder)).noneMatch(name -> name.startsWith("never_written"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "set enable_external_access = true",
        "set allowed_directories = ['/']",
        "set lock_configuration = false",
        "set profiling_output = 'never_written'",
        "set allowed_configs = ['threads']",
        "from enable_logging(storage = 'file')"
    })
    void no_setting_can_be_changed_back(String statement) {
        assertThatThrownBy(() -> reader.execute(new Sql(statement))).isInstanceOf(SQLException.class);
    }

    @Test
    void a_query_may_still_be_given_more_memory_by_the_program() throws Exception {
        reader.execute(new Sql("reset global memory_limit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"create table other (i integer)", "drop view figure", "create or replace view figure as select 1"})
    void nothing_can_be_changed_in_the_file(String statement) {
        assertThatThrownBy(() -> reader.execute(new Sql(statement))).hasMessageContaining("read-only");
    }
}
