package nianbao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import nianbao.cluster.packaged.PackagedSql;
import nianbao.cluster.release.ReleaseInForce;
import nianbao.cluster.release.ReleaseViews;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** The views of the release in force of a home as Spark answers them, beside the same in DuckDB. */
final class SameAnswers implements AutoCloseable {

    /** The name by which DuckDB knows the home. */
    static final String WAREHOUSE = "warehouse";

    private static final Path ANSWERS = Path.of("target/answers").toAbsolutePath();

    private final SparkSession spark;
    private final Connection duckdb;
    private final List<String> made;

    /** @param spark in the catalogue of which the views are made */
    SameAnswers(SparkSession spark, PublishedHome home) throws SQLException, IOException {
        this.spark = spark;
        duckdb = DriverManager.getConnection("jdbc:duckdb:");
        ReleaseAgainTest.execute(duckdb, "attach '" + home.warehouse() + "' as " + WAREHOUSE + " (read_only)");
        ReleaseAgainTest.execute(duckdb, "set temp_directory = '" + ANSWERS + ".spilt'");
        spark.sql("create database if not exists nianbao");
        spark.sql("use nianbao");
        org.apache.hadoop.fs.Path release = ReleaseInForce.of(new org.apache.hadoop.fs.Path(home.folder().toUri()), new Configuration()).folder();
        made = new ReleaseViews(spark, PackagedSql.folder(), release).create();
    }

    /** Compares all views of a home on this machine, those given or all, and fails when one differs. */
    public static void main(String[] arguments) throws Exception {
        boolean same = true;
        try (SameAnswers answers = new SameAnswers(SparkSession.builder().getOrCreate(), new PublishedHome(Path.of(arguments[0])))) {
            for (String view : arguments.length == 1 ? answers.views() : List.of(arguments).subList(1, arguments.length)) {
                long begin = System.nanoTime();
                List<String> differing = answers.differing(view);
                System.out.printf("%-24s %12s rows %6.1f s%n", view, answers.texts("select count(*) from theirs").get(0), (System.nanoTime() - begin) / 1e9);
                differing.forEach(System.out::println);
                same &= differing.isEmpty();
            }
        }
        System.exit(same ? 0 : 1);
    }

    /** Those that Spark has. */
    List<String> made() {
        return made;
    }

    /** Those that DuckDB has. */
    List<String> views() throws SQLException {
        return texts("select view_name from duckdb_views() where database_name = '" + WAREHOUSE + "' and not internal order by 1");
    }

    /** What differs in a view: its columns and their types, or the first rows that only one of both has. */
    List<String> differing(String view) throws SQLException, IOException {
        Path answer = ANSWERS.resolve(view);
        PublishedHome.delete(answer);
        Files.createDirectories(ANSWERS);
        spark.table(view).write().mode(SaveMode.Overwrite).parquet(answer.toUri().toString());
        ReleaseAgainTest.execute(duckdb, "create or replace temp view theirs as select * from read_parquet('" + answer + "/*.parquet')");
        ReleaseAgainTest.execute(duckdb, "create or replace temp view ours as select * from " + WAREHOUSE + "." + view);
        List<String> columns = texts("""
                select 'column of ' || min(table_name) || ': ' || told
                from (
                    select table_name, column_index || ' ' || column_name || ' ' || data_type as told
                    from duckdb_columns()
                    where table_name in ('ours', 'theirs'))
                group by told
                having count(*) = 1""");
        return columns.isEmpty() && rows("ours").equals(rows("theirs")) ? columns : Stream.concat(columns.stream(), differingRows().stream()).toList();
    }

    /**
     * How many rows there are, and a sum over all that they say: what millions of rows have in common otherwise takes minutes to find. As texts,
     * since equal values in two columns of a row cancel each other in its hash.
     */
    private List<String> rows(String view) throws SQLException {
        return texts("select count(*) || ' ' || sum(cast(hash(cast(told as varchar)) as hugeint)) from " + view + " as told");
    }

    private List<String> differingRows() throws SQLException {
        return texts("""
                (select 'DuckDB alone: ' || cast(differing as varchar) from (from ours except all from theirs) as differing limit 3)
                union all
                (select 'Spark alone: ' || cast(differing as varchar) from (from theirs except all from ours) as differing limit 3)""");
    }

    /** The first column of what DuckDB answers. */
    List<String> texts(String query) throws SQLException {
        return ReleaseAgainTest.texts(duckdb, query);
    }

    @Override
    public void close() throws SQLException {
        duckdb.close();
    }
}
