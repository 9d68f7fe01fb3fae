package nianbao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nianbao.cluster.SparkSql.Column;
import nianbao.sql.Sql;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;

class SparkSqlTest {

    private static final Path RELEASE = new Path("s3a://office/home/releases/20260101T010000Z");

    @Test
    void files_are_read_from_their_folder_and_what_a_view_is_stands_at_its_head() {
        Sql view = new Sql("""
                create or replace view derived as
                select form
                from read_parquet(
                    '${release}/derived/*/*/*.parquet',
                    hive_types = {'form': varchar});
                """);

        assertThat(new SparkSql(view).statement(RELEASE, "what is worked out", List.of(new Column("form", "the sender's form")))).isEqualTo("""
                create or replace view derived (`form` comment 'the sender\\'s form') comment 'what is worked out' as
                select form
                from parquet.`s3a://office/home/releases/20260101T010000Z/derived`;
                """);
    }

    @Test
    void a_file_stays_a_file_and_words_of_sql_stand_in_backquotes() {
        Sql view = new Sql("create or replace view \"case\" as select \"end\" from read_parquet('${release}/form.parquet');");

        assertThat(new SparkSql(view).statement(RELEASE, "", List.of())).isEqualTo(
                "create or replace view `case` () comment '' as select `end` from parquet.`" + RELEASE + "/form.parquet`;");
    }
}
