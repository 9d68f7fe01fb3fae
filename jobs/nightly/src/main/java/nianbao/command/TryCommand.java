package nianbao.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nianbao.definition.Definitions;
import nianbao.sql.SqlFolder;
import nianbao.trial.Attempt;
import nianbao.trial.LastTry;
import nianbao.trial.Tried;
import nianbao.trial.TriedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "try", mixinStandardHelpOptions = true)
final class TryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Mixin
    private DefinitionsOption definitions;

    @Option(names = "--kept", paramLabel = "DIR", defaultValue = "${env:XDG_CACHE_HOME:-${sys:user.home}/.cache}/nianbao/try")
    private Path kept;

    @Mixin
    private LanguageOption language;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private TriedText format;

    @Parameters(index = "0", paramLabel = "FORM")
    private String form;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORKBOOK")
    private List<Path> places;

    @Override
    public Integer call() throws Exception {
        Definitions known = definitions.load();
        String named = FormOption.named(form, known, spec).form();
        Tried tried = new Attempt(known, new SqlFolder(Places.sql()), new LastTry(kept, definitions.folder())).of(named, new Workbooks(places).received());
        format.write(tried, language.language(), spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
        return tried.figures() > 0 ? 0 : 1;
    }
}
