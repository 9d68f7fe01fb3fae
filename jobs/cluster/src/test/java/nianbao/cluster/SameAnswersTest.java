package nianbao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianbao.cluster.packaged.PackagedSql;
import nianbao.cluster.release.ReleaseInForce;
import nianbao.cluster.release.ReleaseViews;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalog.Column;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view on a cluster of Spark beside the same view in DuckDB, over one home. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameAnswersTest {

    private static final Path WORK = Path.of("target/cluster").toAbsolutePath();

    private SparkSession spark;
    private Connection duckdb;
    private List<String> made;

    @BeforeAll
    void begin() throws Exception {
        PublishedHome home = PublishedHome.ofSamples();
        duckdb = DriverManager.getConnection("jdbc:duckdb:");
        execute("attach '" + home.warehouse() + "' as warehouse (read_only)");
        // Its views would take the place of tables that other tests have by these names.
        spark = LocalCluster.session().newSession();
        spark.sql("create database if not exists nianbao");
        spark.sql("use nianbao");
        org.apache.hadoop.fs.Path release = ReleaseInForce.of(new org.apache.hadoop.fs.Path(home.folder().toUri()), new Configuration()).folder();
        made = new ReleaseViews(spark, PackagedSql.folder(), release).create();
    }

    @AfterAll
    void end() throws SQLException {
        duckdb.close();
    }

    /** Once DuckDB is asked which there are. */
    Stream<String> views() throws SQLException {
        return texts("select view_name from duckdb_views() where database_name = 'warehouse' and not internal order by 1").stream();
    }

    @Test
    void there_is_every_view_that_duckdb_has() throws SQLException {
        assertThat(made).containsExactlyInAnyOrderElementsOf(views().toList());
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_view_has_the_same_rows_to_the_last_digit_in_columns_of_the_same_types(String view) throws Exception {
        Path answer = WORK.resolve("answers").resolve(view);
        spark.table(view).write().mode(SaveMode.Overwrite).parquet(answer.toUri().toString());
        execute("create or replace temp view theirs as select * from read_parquet('" + answer + "/*.parquet')");
        execute("create or replace temp view ours as select * from warehouse." + view);

        assertThat(texts(columns("theirs"))).as("columns").isEqualTo(texts(columns("ours")));
        assertThat(texts("select cast(differing as varchar) from (select * from ours except all select * from theirs) differing limit 3"))
                .as("rows of DuckDB alone").isEmpty();
        assertThat(texts("select cast(differing as varchar) from (select * from theirs except all select * from ours) differing limit 3"))
                .as("rows of Spark alone").isEmpty();
    }

    @Test
    void the_catalogue_says_what_views_and_columns_are() throws Exception {
        Column value = spark.catalog().listColumns("year_on_year").filter("name = 'change_pct'").first();

        assertThat(value.description()).isEqualTo(texts(
                "select comment from duckdb_columns() where database_name = 'warehouse' and table_name = 'year_on_year' and column_name = 'change_pct'").get(0));
        assertThat(spark.catalog().getTable("year_on_year").description()).isEqualTo(texts(
                "select comment from duckdb_views() where database_name = 'warehouse' and view_name = 'year_on_year'").get(0));
        assertThat(spark.catalog().getTable("mediation").description()).startsWith("人民调解 / People's mediation: one row");
    }

    private static String columns(String view) {
        return "select column_name || ' ' || data_type from duckdb_columns() where table_name = '" + view + "' order by column_index";
    }

    private List<String> texts(String query) throws SQLException {
        try (Statement statement = duckdb.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private void execute(String statement) throws SQLException {
        try (Statement executed = duckdb.createStatement()) {
            executed.execute(statement);
        }
    }
}
