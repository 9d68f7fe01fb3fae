package nianbao.cluster.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Two releases, row by row. */
public record ComparedReleases(SparkSession spark, Path inForce, Path again) {

    /**
     * A table in which they differ.
     *
     * @param lost rows of the release in force alone
     * @param added rows of the one made again alone
     */
    public record Difference(String table, long lost, long added) {
        public String told() {
            return table + ": " + lost + " in force alone, " + added + " made anew alone";
        }
    }

    /** What differs; nothing where both have the same rows in columns of the same names. */
    public List<Difference> differences() throws InterruptedException {
        List<String> tables = Stream.of(
                        ReleaseAgain.WHOLE.stream().map(table -> table + ".parquet"),
                        ReleaseAgain.BY_FORM_AND_YEAR.stream(),
                        ReleaseAgain.FIGURES.stream())
                .flatMap(names -> names)
                .toList();
        return Several.each(tables, this::difference).stream().flatMap(Optional::stream).toList();
    }

    private Optional<Difference> difference(String table) {
        Dataset<Row> one = rows(inForce, table);
        Dataset<Row> other = rows(again, table);
        Difference difference = new Difference(table, one.exceptAll(other).count(), other.exceptAll(one).count());
        return difference.lost() + difference.added() == 0 ? Optional.empty() : Optional.of(difference);
    }

    private Dataset<Row> rows(Path release, String table) {
        return spark.sql("select * from " + SparkSql.files(release, table));
    }
}
