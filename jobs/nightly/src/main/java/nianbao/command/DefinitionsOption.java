package nianbao.command;

import java.nio.file.Path;
import nianbao.definition.Definitions;
import picocli.CommandLine.Option;

/** Which definitions a command goes by. */
final class DefinitionsOption {

    @Option(names = "--definitions", paramLabel = "DIR", defaultValue = "${sys:nianbao.root:-.}/jobs/forms")
    private Path folder;

    Path folder() {
        return folder;
    }

    Definitions load() {
        return Definitions.load(folder);
    }
}
