package nianbao.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import org.junit.jupiter.api.Test;

class StatedRowsTest {

    @Test
    void as_many_workbooks_are_read_at_a_time_as_have_not_too_many_figures_together_and_a_larger_one_is_left_out() throws Exception {
        try (Database database = Database.inMemory()) {
            database.execute(new Sql("create table series as select i as series, 's' || i as submission from range(5) t(i)"));
            // s0 has 10 figures, s1 20, and so on.
            database.execute(new Sql("create table figure as select s.series from series s, range((s.series + 1) * 10)"));
            SqlFolder sql = new SqlFolder(Path.of(System.getProperty("nianbao.root")).resolve("sql"));

            assertThat(new StatedRows(database, sql, List.of("total_row")).batches(List.of("s0", "s1", "s2", "s3", "s4", "none"), 45))
                    .containsExactly(List.of("s0", "s1"), List.of("s2"), List.of("s3", "none"));
        }
    }
}
