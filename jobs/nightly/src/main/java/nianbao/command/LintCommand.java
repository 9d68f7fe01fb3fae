package nianbao.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nianbao.lint.Complaint;
import nianbao.lint.RuleLint;
import nianbao.page.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "lint", mixinStandardHelpOptions = true,
        description = "Looks whether the rules of the definitions can hold together: names the fewest that contradict each other, and warns of"
                + " rules that can never fail and of indicators that they leave one figure alone. Ends with 1 when rules contradict each other.")
final class LintCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Mixin
    private DefinitionsOption definitions;

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", description = "In which language. Default: zh")
    private Language language;

    @Override
    public Integer call() {
        List<Complaint> complaints = new RuleLint(definitions.load()).complaints();
        PrintWriter out = spec.commandLine().getOut();
        complaints.forEach(complaint ->
                out.println((complaint.isError() ? "error    " : "warning  ") + complaint.place() + "  " + language.of(complaint.text())));
        if (complaints.isEmpty()) {
            out.println(language.of(RuleLint.nothing()));
        }
        out.flush();
        return complaints.stream().anyMatch(Complaint::isError) ? 1 : 0;
    }
}
