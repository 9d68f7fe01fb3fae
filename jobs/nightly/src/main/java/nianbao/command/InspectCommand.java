package nianbao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import nianbao.definition.Definitions;
import nianbao.inspection.InspectionFormat;
import nianbao.reading.inspect.Inspection;
import nianbao.reading.inspect.Inspections;
import nianbao.reading.inspect.Inspector;
import nianbao.reading.submission.Received;
import nianbao.sql.SqlFolder;
import nianbao.trial.DraftDecisions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "inspect", mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Mixin
    private DefinitionsOption definitions;

    @Option(names = "--definition", paramLabel = "NAME")
    private @Nullable String definition;

    @Option(names = "--decisions")
    private boolean decisions;

    @Mixin
    private LanguageOption language;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private InspectionFormat format;

    @Parameters(paramLabel = "WORKBOOK", arity = "1..*")
    private List<Path> places;

    @Override
    public Integer call() throws Exception {
        Inspector inspector = inspector(Definitions.loadAny(definitions.folder()));
        List<Received> workbooks = new Workbooks(places).received();
        if (decisions) {
            return decide(workbooks);
        }
        boolean told = places.size() == 1 && Files.isRegularFile(places.get(0)) ? one(inspector, workbooks.get(0)) : several(inspector, workbooks);
        spec.commandLine().getOut().flush();
        return told ? 0 : 1;
    }

    private int decide(List<Received> workbooks) throws IOException, SQLException {
        String drafted = new DraftDecisions(definitions.load(), new SqlFolder(Places.sql()), language.language()).of(workbooks);
        PrintWriter out = spec.commandLine().getOut();
        out.write(drafted.isEmpty() ? "# " + language.words().of("inspect_nothing_to_decide") + "\n" : drafted);
        out.flush();
        return 0;
    }

    private boolean one(Inspector inspector, Received workbook) throws IOException {
        Inspection inspection = inspector.inspect(workbook);
        format.write(inspection, language.language(), spec.commandLine().getOut());
        return inspection.isRead() || inspection.draft() != null;
    }

    private boolean several(Inspector inspector, List<Received> workbooks) throws IOException {
        Inspections inspections = inspector.inspect(workbooks);
        format.write(inspections, language.language(), spec.commandLine().getOut());
        return inspections.draft() != null || inspections.workbooks().stream().anyMatch(Inspection::isRead);
    }

    private Inspector inspector(Definitions known) {
        String forced = definition;
        Inspector inspector = forced == null
                ? new Inspector(known)
                : Inspector.forced(known, forced).orElseThrow(() -> FormOption.unknown(forced, known, spec));
        return inspector.in(language.language());
    }
}
