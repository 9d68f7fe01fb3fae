package nianbao.cluster.release;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.sql.Sql;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Files as tables of a session. The same files have one name, however many pieces are read from them. */
public final class FileTables {

    private final SparkSession spark;
    private final Map<List<Object>, String> tables = new HashMap<>();

    public FileTables(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * The name of a table that has the rows of all of the files.
     *
     * @param lacking the columns that some of them lack, as a query without rows
     */
    public synchronized String of(Collection<Path> files, Optional<Sql> lacking) {
        return tables.computeIfAbsent(List.of(List.copyOf(files), lacking), key -> {
            String name = "landed_" + tables.size();
            String[] paths = files.stream().map(Path::toString).toArray(String[]::new);
            Dataset<Row> rows = spark.read().option("mergeSchema", lacking.isPresent()).parquet(paths);
            lacking.map(columns -> rows.unionByName(spark.sql(columns.filled()), true)).orElse(rows).createOrReplaceTempView(name);
            return name;
        });
    }
}
