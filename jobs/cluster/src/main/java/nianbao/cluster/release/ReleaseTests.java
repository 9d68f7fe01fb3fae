package nianbao.cluster.release;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * The tests of {@code sql/tests} over a release, and that the keys of what is stored tell its rows apart. A row is a failure.
 *
 * @param name how it is called
 */
public record ReleaseTests(SparkSession spark, SqlFolder sql, String name, Path release, Landed landed) {

    private static final int ROWS_SHOWN = 3;
    private static final String FIGURE_TESTED = "(o.form, o.year) in (select form, year from tested)";

    /** How many times as large rows are in memory as in files: by that Spark decides what each executor can hold all of. */
    private static final String COMPRESSION = "20";

    /** @param place where the query stands */
    private record Test(String place, Sql query) {}

    /** In a session of their own, as they have tables of the same names as what makes a release. */
    public static ReleaseTests of(SparkSession spark, SqlFolder sql, String name, Path release, Landed landed) {
        SparkSession own = spark.newSession();
        own.conf().set("spark.sql.sources.fileCompressionFactor", COMPRESSION);
        return new ReleaseTests(own, sql, name, release, landed.in(own));
    }

    /** Whether every test passes, and says so; of broken ones the first rows. */
    public boolean pass(PrintWriter out) throws InterruptedException {
        List<Test> tests = Stream.concat(written(), keys()).toList();
        List<String> complaints = complaints(tests);
        complaints.forEach(out::println);
        out.println("release " + name + (complaints.isEmpty()
                ? " passes " + tests.size() + " tests"
                : " fails " + complaints.size() + " of " + tests.size() + " tests"));
        return complaints.isEmpty();
    }

    private List<String> complaints(List<Test> tests) throws InterruptedException {
        new ReleaseViews(spark, sql, release).createPassing(Stream.concat(tests.stream().map(Test::query), Stream.of(new Sql("from observation"))).toList());
        List<Row> tested = spark.sql("select distinct form, year from observation").collectAsList();
        spark.createDataFrame(tested, spark.table("observation").select("form", "year").schema()).createOrReplaceTempView("tested");
        return Several.each(tests, this::complaint).stream().flatMap(Optional::stream).toList();
    }

    private Stream<Test> written() {
        return sql.names("tests").stream().map(name -> new Test("sql/" + name + ".sql", filled(sql.read(name))));
    }

    // What landed is filled in first, as it says which columns older landings lack.
    private Sql filled(Sql test) {
        Sql held = landed.query(test, "holdings", "holding");
        return landed.query(landed.query(held, "submissions", "submission"), "observations", "observation").with("extract", FIGURE_TESTED);
    }

    private Stream<Test> keys() {
        return sql.names("views").stream()
                .map(name -> name.substring("views/".length()))
                .filter(view -> sql.read("views/" + view).text().contains("${release}"))
                .flatMap(view -> sql.read("views/" + view).comment("key").stream().map(key -> new Test(
                        "the key of sql/views/" + view + ".sql",
                        new SparkSql(sql.read("verify/key").with("key", key).with("view", view)).query())));
    }

    private Optional<String> complaint(Test test) {
        List<Dataset<Row>> kept = new ArrayList<>();
        List<Row> rows;
        try {
            rows = new WorkedOut(spark, test.place(), (table, part) -> kept.add(keep(table, part))).rows(test.query()).takeAsList(ROWS_SHOWN);
        } finally {
            kept.forEach(Dataset::unpersist);
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.stream().map(ReleaseTests::told).reduce(test.place() + " finds, such as", String::concat));
    }

    // By the executors, as nothing may be written where a release is only tested.
    private static Dataset<Row> keep(String table, Dataset<Row> part) {
        part.persist(StorageLevel.DISK_ONLY()).createOrReplaceTempView(table);
        return part;
    }

    private static String told(Row row) {
        StringJoiner cells = new StringJoiner(", ", "\n    ", "");
        for (int cell = 0; cell < row.size(); cell++) {
            cells.add(row.schema().fieldNames()[cell] + " " + row.get(cell));
        }
        return cells.toString();
    }
}
