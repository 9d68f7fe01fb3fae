package nianbao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
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

    private SparkSession spark;
    private SameAnswers answers;

    @BeforeAll
    void begin() throws Exception {
        // Its views would take the place of tables that other tests have by these names.
        spark = LocalCluster.session().newSession();
        answers = new SameAnswers(spark, PublishedHome.ofSamples());
    }

    @AfterAll
    void end() throws SQLException {
        answers.close();
    }

    /** Once DuckDB is asked which there are. */
    List<String> views() throws SQLException {
        return answers.views();
    }

    @Test
    void there_is_every_view_that_duckdb_has() throws SQLException {
        assertThat(answers.made()).containsExactlyInAnyOrderElementsOf(views());
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_view_has_the_same_rows_to_the_last_digit_in_columns_of_the_same_types(String view) throws Exception {
        assertThat(answers.differing(view)).isEmpty();
    }

    @Test
    void the_catalogue_says_what_views_and_columns_are() throws Exception {
        Column value = spark.catalog().listColumns("year_on_year").filter("name = 'change_pct'").first();

        assertThat(value.description()).isEqualTo(answers.texts(
                "select comment from duckdb_columns() where database_name = 'warehouse' and table_name = 'year_on_year' and column_name = 'change_pct'").get(0));
        assertThat(spark.catalog().getTable("year_on_year").description()).isEqualTo(answers.texts(
                "select comment from duckdb_views() where database_name = 'warehouse' and view_name = 'year_on_year'").get(0));
        assertThat(spark.catalog().getTable("mediation").description()).startsWith("人民调解 / People's mediation: one row");
    }
}
