package nianbao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nianbao.sql.Sql;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    @Test
    void both_go_on_at_once_on_the_same_database() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Background work = own -> {
            own.execute(new Sql("create table beside as select 1 as number"));
            begun.countDown();
        };
        try (Database database = Database.inMemory()) {
            boolean met = work.with(database, () -> awaited(begun));

            assertThat(met).isTrue();
            assertThat(numbers(database)).isEqualTo("1");
        }
    }

    @Test
    void what_fails_beside_fails_the_whole() throws Exception {
        Background work = own -> own.execute(new Sql("select no_such_column"));
        try (Database database = Database.inMemory()) {
            assertThatThrownBy(() -> work.with(database, () -> "done"))
                    .hasCauseInstanceOf(SQLException.class)
                    .hasMessageContaining("no_such_column");
        }
    }

    @Test
    void the_work_is_waited_for_when_the_rest_fails() throws Exception {
        Background work = own -> own.execute(new Sql("create table beside as select 2 as number"));
        try (Database database = Database.inMemory()) {
            assertThatThrownBy(() -> work.with(database, () -> {
                        throw new SQLException("the rest");
                    }))
                    .hasMessage("the rest");
            assertThat(numbers(database)).isEqualTo("2");
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String numbers(Database database) throws SQLException {
        return database.list(new Sql("select number from beside"), row -> row.getString("number")).get(0);
    }
}
