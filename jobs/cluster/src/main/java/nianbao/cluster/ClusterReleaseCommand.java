package nianbao.cluster;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nianbao.cluster.packaged.PackagedSql;
import nianbao.cluster.release.ClusterManifest;
import nianbao.cluster.release.ComparedReleases;
import nianbao.cluster.release.Landed;
import nianbao.cluster.release.ReleaseAgain;
import nianbao.cluster.release.ReleaseFiles;
import nianbao.cluster.release.ReleaseInForce;
import nianbao.cluster.release.ReleaseTests;
import nianbao.sql.SqlFolder;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the release in force anew of what has landed, and holds both against each other. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description = "Makes the release in force anew of what has landed, puts it to its tests, and says whether it has the same rows.")
final class ClusterReleaseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ClusterHome home;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "URI",
            description = "Where it is written: a folder that is not there yet, or in which an attempt broke off.")
    private String to = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        SparkSession spark = SparkSession.builder().getOrCreate();
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        ReleaseInForce inForce = ReleaseInForce.of(home.home(), configuration);
        Path release = inForce.folder();
        ClusterManifest manifest = ClusterManifest.of(inForce.files(), release);
        FileSystem files = new Path(to).getFileSystem(configuration);
        ReleaseFiles made = new ReleaseFiles(files, files.makeQualified(new Path(to)));
        SqlFolder sql = PackagedSql.folder();
        Landed landed = new Landed(spark, inForce.files(), inForce.home(), manifest.landings());
        new ReleaseAgain(spark, sql, release, landed, made).make();
        PrintWriter out = spec.commandLine().getOut();
        if (!ReleaseTests.of(spark, sql, made.release().getName(), made.release(), landed).pass(out)) {
            return 1;
        }
        made.end(manifest.again(made.release()));
        List<ComparedReleases.Difference> differences = new ComparedReleases(spark, release, made.release()).differences();
        out.println(differences.isEmpty()
                ? "release " + manifest.run() + " made anew in " + made.release() + ": the same rows"
                : "release " + manifest.run() + " made anew in " + made.release() + ": other rows in");
        differences.forEach(difference -> out.println("  " + difference.told()));
        return differences.isEmpty() ? 0 : 1;
    }
}
