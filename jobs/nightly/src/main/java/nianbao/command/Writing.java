package nianbao.command;

import java.nio.file.Path;
import nianbao.query.Destination;
import nianbao.query.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How rows are written, and where. */
final class Writing {

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table")
    private Format format;

    @Option(names = "--output", paramLabel = "FILE")
    private @Nullable Path output;

    Format format() {
        return format;
    }

    Destination to(CommandSpec command) {
        if (output == null && format == Format.XLSX) {
            throw new WrongUsage(command.commandLine(), "usage_no_output");
        }
        return output == null ? new Destination.Screen(command.commandLine().getOut()) : new Destination.Saved(output);
    }
}
