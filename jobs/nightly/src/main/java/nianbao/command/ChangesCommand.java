package nianbao.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nianbao.drift.ChangesText;
import nianbao.drift.FormChange;
import nianbao.drift.FormChanges;
import nianbao.drift.Languages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "changes", mixinStandardHelpOptions = true)
final class ChangesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Mixin
    private FormOption form;

    @Parameters(index = "1", paramLabel = "FROM")
    private int from;

    @Parameters(index = "2", paramLabel = "TO")
    private int to;

    @Option(names = "--lang", paramLabel = "zh|en|both", defaultValue = "both")
    private Languages languages;

    @Override
    public Integer call() throws Exception {
        if (from >= to) {
            throw new WrongUsage(spec.commandLine(), "usage_years");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<FormChange> changes = new FormChanges(form.of(spec)).between(from, to);
        new ChangesText(changes, languages).write(out);
        out.flush();
        return 0;
    }
}
