package nianbao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.inspection.Format;
import nianbao.reading.Inspection;
import nianbao.reading.Inspector;
import nianbao.reading.Received;
import nianbao.warehouse.Digest;
import nianbao.warehouse.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "inspect", mixinStandardHelpOptions = true,
        description = "Shows how a workbook is read; of an unknown one it drafts the definition.")
final class InspectCommand implements Callable<Integer> {

    /** An inbox has a folder a year and below it a folder a sender, and both count when a workbook is read. */
    private static final int INBOX_DEPTH = 3;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Option(names = "--definitions", paramLabel = "DIR", defaultValue = "${sys:nianbao.root:-.}/jobs/forms",
            description = "Folder with the definitions of the forms. Default: jobs/forms")
    private Path definitions;

    @Option(names = "--definition", paramLabel = "NAME", description = "Take every sheet for this form.")
    private String definition;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json. Default: text")
    private Format format;

    @Parameters(paramLabel = "WORKBOOK", description = "An Excel file; the two folders that it lies in may name its year and its sender.")
    private Path workbook;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Inspection inspection = inspector(Definitions.loadAny(definitions)).inspect(received());
        format.write(inspection, out);
        out.flush();
        return inspection.isRead() || inspection.draft() != null ? 0 : 1;
    }

    private Inspector inspector(Definitions known) {
        return definition == null
                ? new Inspector(known)
                : Inspector.forced(known, definition).orElseThrow(() -> unknown(known));
    }

    private ParameterException unknown(Definitions known) {
        String names = known.forms().stream().map(Definition::form).collect(Collectors.joining(", "));
        return new ParameterException(spec.commandLine(), "There is no definition " + definition + "; there are: " + names);
    }

    private Received received() throws IOException {
        if (!Files.isRegularFile(workbook)) {
            throw new Failure("There is no file " + workbook + ".");
        }
        Path place = workbook.toAbsolutePath().normalize();
        int depth = Math.min(INBOX_DEPTH, place.getNameCount());
        String file = IntStream.range(place.getNameCount() - depth, place.getNameCount())
                .mapToObj(part -> place.getName(part).toString())
                .collect(Collectors.joining("/"));
        String submission = HexFormat.of().formatHex(Digest.sha256().digest(Files.readAllBytes(place)));
        return new Received(submission, file, Instant.now(), place);
    }
}
