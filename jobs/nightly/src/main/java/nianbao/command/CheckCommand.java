package nianbao.command;

import static java.util.stream.Collectors.toMap;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nianbao.definition.Definitions;
import nianbao.lint.RuleLint;
import nianbao.precheck.CheckedFormat;
import nianbao.precheck.CheckedPage;
import nianbao.precheck.CheckedWorkbook;
import nianbao.precheck.MarkedWorkbooks;
import nianbao.precheck.Precheck;
import nianbao.reading.submission.Received;
import nianbao.run.Moment;
import nianbao.sql.SqlFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Mixin
    private DefinitionsOption definitions;

    @Option(names = "--form", paramLabel = "FORM")
    private String form;

    @Option(names = "--last-year", paramLabel = "FILE")
    private List<Path> lastYear = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private CheckedFormat format;

    @Mixin
    private LanguageOption language;

    @Option(names = "--html", paramLabel = "FILE")
    private Path html;

    @Option(names = "--marked", paramLabel = "DIR")
    private Path marked;

    @Parameters(arity = "1..*", paramLabel = "WORKBOOK")
    private List<Path> places;

    @Override
    public Integer call() throws Exception {
        Definitions known = new RuleLint(definitions.load()).refuseErrors();
        Definitions asked = form == null ? known : known.of(List.of(FormOption.named(form, known, spec)));
        List<Received> workbooks = new Workbooks(places).received();
        List<Received> beside = lastYear.isEmpty() ? List.of() : new Workbooks(lastYear).received();
        List<CheckedWorkbook> checked = new Precheck(asked, new SqlFolder(Places.sql())).of(workbooks, beside);
        PrintWriter out = spec.commandLine().getOut();
        format.write(checked, language.language(), out);
        if (html != null) {
            Files.writeString(html, new CheckedPage(checked, language.language(), Moment.here().today()).html());
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
