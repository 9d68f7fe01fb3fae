package nianbao.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nianbao.drift.Languages;
import nianbao.language.Language;
import nianbao.sql.SqlFolder;
import nianbao.template.Templates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Mixin
    private HomeOption home;

    @Mixin
    private FormOption form;

    @Option(names = "--year", paramLabel = "YEAR", required = true)
    private int year;

    @Option(names = "--division", paramLabel = "DIVISION")
    private @Nullable String division;

    @Option(names = "--to", paramLabel = "FILE|DIR", defaultValue = "templates")
    private Path to;

    @Option(names = "--lang", paramLabel = "zh|en|both", defaultValue = "both")
    private Languages languages;

    @Override
    public Integer call() throws Exception {
        if (division == null && to.toString().endsWith(".xlsx")) {
            throw new WrongUsage(spec.commandLine(), "usage_one_file");
        }
        Templates templates = Templates.of(form.of(spec), year, home.home(), new SqlFolder(Places.sql()), languages);
        List<Path> written = division == null ? templates.write(to) : List.of(templates.write(division, to));
        PrintWriter out = spec.commandLine().getOut();
        written.forEach(file -> out.println(file.toAbsolutePath().normalize()));
        out.flush();
        if (templates.earlier().isEmpty()) {
            spec.commandLine().getErr().println(new CommandWords(Language.here()).of("nothing_beside", home.home().folder(), year - 1));
        }
        return 0;
    }
}
