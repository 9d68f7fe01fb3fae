package nianbao.cluster;

import java.util.Optional;
import java.util.concurrent.Callable;
import nianbao.cluster.load.LandedRun;
import nianbao.cluster.load.Load;
import nianbao.cluster.packaged.PackagedSql;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lands what is new in an inbox. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Reads what is new in an inbox on the executors, holds it against the rules, and lands it in a home.")
final class ClusterLoadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ClusterHome home;

    @Option(names = "--inbox", required = true, paramLabel = "URI", description = "The folder that returns are dropped into; it is only looked at.")
    private String inbox = "";

    @Option(
            names = "--definitions",
            required = true,
            paramLabel = "URI",
            description = "The folder of the definitions. Where it is not on a disk that all share, the register has to lie in it.")
    private String definitions = "";

    @Override
    public Integer call() throws Exception {
        SparkSession spark = SparkSession.builder().getOrCreate();
        Optional<LandedRun> landed = new Load(spark, PackagedSql.folder(), new Path(inbox), new Path(definitions), home.home()).land();
        spec.commandLine().getOut().println(landed.map(LandedRun::told).orElse("nothing new in " + inbox));
        return 0;
    }
}
