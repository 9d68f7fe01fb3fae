package nianbao.cluster;

import java.io.IOException;
import java.util.concurrent.Callable;
import nianbao.cluster.packaged.PackagedSql;
import nianbao.cluster.release.ClusterManifest;
import nianbao.cluster.release.Landed;
import nianbao.cluster.release.ReleaseInForce;
import nianbao.cluster.release.ReleaseTests;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Puts the release in force to its tests. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Puts the release in force to the tests that it passed before it was published, beside what has landed.")
final class ClusterVerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ClusterHome home;

    @Override
    public Integer call() throws IOException, InterruptedException {
        SparkSession spark = SparkSession.builder().getOrCreate();
        ReleaseInForce inForce = ReleaseInForce.of(home.home(), spark.sparkContext().hadoopConfiguration());
        Path release = inForce.folder();
        Landed landed = new Landed(spark, inForce.files(), inForce.home(), ClusterManifest.of(inForce.files(), release).landings());
        return ReleaseTests.of(spark, PackagedSql.folder(), release.getName(), release, landed).pass(spec.commandLine().getOut()) ? 0 : 1;
    }
}
