package nianbao.cluster;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import nianbao.cluster.packaged.PackagedSql;
import nianbao.cluster.release.ReleaseInForce;
import nianbao.cluster.release.ReleaseViews;
import nianbao.sql.Sql;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the views of the release in force, without registering anything. */
@Command(name = "query", mixinStandardHelpOptions = true, description = "Asks the views of the release in force.")
final class ClusterQueryCommand implements Callable<Integer> {

    @Mixin
    private ClusterHome home;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "100", description = "How many rows are shown; ${DEFAULT-VALUE} unless said.")
    private int rows;

    @Parameters(paramLabel = "SQL", description = "One query.")
    private String query;

    @Override
    public Integer call() throws IOException {
        SparkSession spark = SparkSession.builder().getOrCreate();
        Path release = ReleaseInForce.of(home.home(), spark.sparkContext().hadoopConfiguration()).folder();
        new ReleaseViews(spark, PackagedSql.folder(), release).createPassing(List.of(new Sql(query)));
        spark.sql(query).show(rows, false);
        return 0;
    }
}
