package nianbao.command;

import java.nio.file.Path;
import nianbao.warehouse.Home;
import picocli.CommandLine.Option;

/** Which warehouse a command reads that loads nothing. */
final class HomeOption {

    @Option(names = "--home", paramLabel = "DIR", defaultValue = "${sys:nianbao.root:-.}/warehouse")
    private Path home;

    Home home() {
        return new Home(home);
    }
}
