package nianbao.cluster.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nianbao.cluster.release.SparkSql.Column;
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

    @Test
    void a_list_of_files_is_a_place_for_a_table_and_says_what_older_ones_lack() {
        SparkSql held = new SparkSql(new Sql("""
                select form, has
                from (
                    from read_parquet([${holdings}], union_by_name = true)
                    union all by name
                    select cast(null as varchar) as has
                    where false)
                """));

        assertThat(held.query().with("holdings", "landed_holding").text()).isEqualTo("""
                select form, has
                from (
                    from landed_holding)
                """);
        assertThat(held.lacking("holdings")).hasValue(new Sql("select cast(null as string) as has\n    where false"));
        assertThat(held.lacking("submissions")).isEmpty();
    }

    @Test
    void functions_are_called_as_spark_calls_them() {
        Sql query = new Sql("select sha256(string_agg(run || ' ' || submission, ',' order by run, submission)),"
                + " string_agg(distinct run, ' ' order by run), unnest(string_split(coalesce(has, ''), ' ')), hash(run, submission)");

        assertThat(new SparkSql(query).query().text()).isEqualTo(
                "select sha2(string_agg(run || ' ' || submission, ',') within group (order by run, submission), 256),"
                        + " string_agg(distinct run, ' ') within group (order by run), explode(split(coalesce(has, ''), ' ')), xxhash64(run, submission)");
    }
}
