package nianbao.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nianbao.drift.Languages;
import nianbao.template.Templates;
import nianbao.warehouse.SqlFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "template", mixinStandardHelpOptions = true,
        description = "Writes the workbook that is to be filled in for a year: with the divisions of that year in place, checks that turn"
                + " cells red while they are typed, and the figures of the year before.",
        footer = "Without --division one workbook for each sender of the form.")
final class TemplateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Mixin
    private HomeOption home;

    @Mixin
    private FormOption form;

    @Option(names = "--year", paramLabel = "YEAR", required = true, description = "The year that the form is about.")
    private int year;

    @Option(names = "--division", paramLabel = "DIVISION", description = "The code or name of the sender. Default: all, a workbook each")
    private @Nullable String division;

    @Option(names = "--to", paramLabel = "FILE|DIR", defaultValue = "templates", description = "Where to write. Default: the folder templates")
    private Path to;

    @Option(names = "--lang", paramLabel = "zh|en|both", defaultValue = "both",
            description = "The language of the sheets beside the form. Default: both")
    private Languages languages;

    @Override
    public Integer call() throws Exception {
        if (division == null && to.toString().endsWith(".xlsx")) {
            throw new ParameterException(spec.commandLine(), "--to names a file, and there is a workbook for each sender: say --division, or a folder");
        }
        Templates templates = Templates.of(form.of(spec), year, home.home(), new SqlFolder(Places.sql()), languages);
        List<Path> written = division == null ? templates.write(to) : List.of(templates.write(division, to));
        PrintWriter out = spec.commandLine().getOut();
        written.forEach(file -> out.println(file.toAbsolutePath().normalize()));
        out.flush();
        if (templates.earlier().isEmpty()) {
            spec.commandLine().getErr().println("There are no published figures of " + (year - 1) + " in " + home.home().folder() + ", so none stand beside.");
        }
        return 0;
    }
}
