package nianbao.command;

import static java.util.stream.Collectors.toMap;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nianbao.definition.Definitions;
import nianbao.lint.RuleLint;
import nianbao.page.Language;
import nianbao.precheck.CheckedFormat;
import nianbao.precheck.CheckedPage;
import nianbao.precheck.CheckedWorkbook;
import nianbao.precheck.MarkedWorkbooks;
import nianbao.precheck.Precheck;
import nianbao.reading.submission.Received;
import nianbao.run.Moment;
import nianbao.warehouse.SqlFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Tells before a workbook is sent what a load would find in it, and which cells are probably wrong. It needs no home and"
                + " writes nothing but what is asked for. Ends with 0 when all can be sent, and with 1 when one would come back.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Mixin
    private DefinitionsOption definitions;

    @Option(names = "--form", paramLabel = "FORM", description = "The form that they are; any other is told to be none. Default: any")
    private String form;

    @Option(names = "--last-year", paramLabel = "FILE", description = "The return of the year before, or a folder of them, to hold the figures against")
    private List<Path> lastYear = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json. Default: text")
    private CheckedFormat format;

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", description = "The language of text and page. Default: zh")
    private Language language;

    @Option(names = "--html", paramLabel = "FILE", description = "Write the verdict as a page as well, in one file")
    private Path html;

    @Option(names = "--marked", paramLabel = "DIR", description = "Write each workbook that would come back as it would, with its wrong cells marked")
    private Path marked;

    @Parameters(arity = "1..*", paramLabel = "WORKBOOK", description = "Excel files, or folders of them.")
    private List<Path> places;

    @Override
    public Integer call() throws Exception {
        Definitions known = new RuleLint(definitions.load()).refuseContradictions();
        Definitions asked = form == null ? known : new Definitions(List.of(FormOption.named(form, known, spec)), known.decisions(), known.digest(), known.reading());
        List<Received> workbooks = new Workbooks(places).received();
        List<Received> beside = lastYear.isEmpty() ? List.of() : new Workbooks(lastYear).received();
        List<CheckedWorkbook> checked = new Precheck(asked, new SqlFolder(Places.sql())).of(workbooks, beside);
        PrintWriter out = spec.commandLine().getOut();
        format.write(checked, language, out);
        if (html != null) {
            Files.writeString(html, new CheckedPage(checked, language, LocalDate.now(Moment.here().zone())).html());
            out.println(html.toAbsolutePath().normalize());
        }
        if (marked != null) {
            new MarkedWorkbooks(workbooks.stream().collect(toMap(Received::submission, Received::content, (one, same) -> one)))
                    .write(checked, marked.toAbsolutePath().normalize())
                    .forEach(out::println);
        }
        out.flush();
        return checked.stream().allMatch(CheckedWorkbook::isGood) ? 0 : 1;
    }
}
