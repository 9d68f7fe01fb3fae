package nianbao.command;

import java.nio.file.Path;
import nianbao.warehouse.Home;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a load finds its input and keeps its results. Defaults lie in the project's folder, given paths in the caller's. */
final class Places {

    private static final String ROOT = "${sys:nianbao.root:-.}";

    @Option(names = "--inbox", paramLabel = "DIR", defaultValue = ROOT + "/data-samples/inbox")
    private Path inbox;

    @Option(names = "--home", paramLabel = "DIR", defaultValue = ROOT + "/warehouse")
    private Path home;

    @Mixin
    private DefinitionsOption definitions;

    Path inbox() {
        return inbox.toAbsolutePath().normalize();
    }

    Home home() {
        return new Home(home);
    }

    Path definitions() {
        return definitions.folder().toAbsolutePath().normalize();
    }

    /** The project's SQL, which no option moves. */
    static Path sql() {
        return Path.of(System.getProperty("nianbao.root", ".")).resolve("sql").toAbsolutePath().normalize();
    }
}
