package nianbao.command;

import java.util.Map;
import picocli.CommandLine.Option;

/** How much of what goes on is told. */
final class Verbosity {

    private static final Map<String, String> EVERYTHING = Map.of(
            "logging.level.root", "INFO",
            "logging.level.org.springframework.batch.core.step", "INFO",
            "logging.level.org.springframework.batch.core.job", "INFO",
            "logging.level.org.springframework.boot.SpringApplication", "INFO");

    @Option(names = "--verbose")
    private boolean verbose;

    boolean isVerbose() {
        return verbose;
    }

    /** The log levels that differ from the usual, as settings. */
    Map<String, String> settings() {
        return verbose ? EVERYTHING : Map.of();
    }
}
