package nianbao.cluster;

import java.util.concurrent.Callable;
import nianbao.cluster.load.Load;
import nianbao.cluster.packaged.PackagedSql;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lands what is new in an inbox, and publishes it. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Reads what is new in an inbox on the executors, holds it against the rules, lands it in a home, and publishes a release of it.")
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

    @Option(
            names = "--near",
            paramLabel = "BYTES",
            defaultValue = "16777216",
            description = "A form and year of the release that is made of fewer bytes is worked out by the driver, which takes less time than planning it for "
                    + "executors; ${DEFAULT-VALUE} unless said.")
    private long near;

    @Override
    public Integer call() throws Exception {
        SparkSession spark = SparkSession.builder().getOrCreate();
        Load load = new Load(spark, PackagedSql.folder(), new Path(inbox), new Path(definitions), home.home(), near);
        return load.load(spec.commandLine().getOut()) ? 0 : 1;
    }
}
