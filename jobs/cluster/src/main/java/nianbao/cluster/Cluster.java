package nianbao.cluster;

import org.apache.spark.SparkThrowable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What {@code spark-submit} starts. */
@Command(
        name = "nianbao-cluster",
        mixinStandardHelpOptions = true,
        description = "A home on Apache Spark: loads, its views, the tests of its release, and the release made anew of what has landed.",
        subcommands = {ClusterLoadCommand.class, ClusterViewsCommand.class, ClusterQueryCommand.class, ClusterReleaseCommand.class, ClusterVerifyCommand.class})
public final class Cluster {

    private Cluster() {}

    /** Runs a command and ends with its exit code: 0, 1 for a failure, 2 for a command line that cannot be understood. */
    public static void main(String[] arguments) {
        System.exit(commands().execute(arguments));
    }

    static CommandLine commands() {
        return new CommandLine(new Cluster()).setExecutionExceptionHandler(Cluster::told);
    }

    private static int told(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        String message = String.valueOf(failure.getMessage());
        // Below the first line Spark draws the plan of the query.
        command.getErr().println("nianbao-cluster: " + (failure instanceof SparkThrowable ? message.lines().findFirst().orElse("") : message));
        return 1;
    }
}
