package nianbao.cluster;

import org.apache.hadoop.fs.Path;
import picocli.CommandLine.Option;

/** Which home is asked. */
final class ClusterHome {

    @Option(
            names = "--home",
            required = true,
            paramLabel = "URI",
            description = "The home: a folder that every executor reaches by this name, on any file system that Hadoop knows.")
    private String home = "";

    Path home() {
        return new Path(home);
    }
}
