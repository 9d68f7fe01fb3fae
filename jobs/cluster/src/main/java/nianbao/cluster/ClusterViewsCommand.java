package nianbao.cluster;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import nianbao.cluster.packaged.PackagedSql;
import nianbao.cluster.release.ReleaseInForce;
import nianbao.cluster.release.ReleaseViews;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Registers the views of the release in force in Spark's catalogue. */
@Command(
        name = "views",
        mixinStandardHelpOptions = true,
        description = "Registers the views of the release in force in Spark's catalogue, with what they and their columns are.")
final class ClusterViewsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ClusterHome home;

    @Option(
            names = "--database",
            paramLabel = "NAME",
            defaultValue = "nianbao",
            description = "The database of the catalogue, made where there is none; ${DEFAULT-VALUE} unless said.")
    private String database;

    @Override
    public Integer call() throws IOException {
        SparkSession spark = SparkSession.builder().getOrCreate();
        Path release = ReleaseInForce.of(home.home(), spark.sparkContext().hadoopConfiguration()).folder();
        spark.sql("create database if not exists `" + database + "`");
        spark.sql("use `" + database + "`");
        List<String> views = new ReleaseViews(spark, PackagedSql.folder(), release).create();
        spec.commandLine().getOut().println(views.size() + " views of release " + release.getName() + " in " + database);
        return 0;
    }
}
