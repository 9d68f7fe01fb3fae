package nianbao.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nianbao.lint.Complaint;
import nianbao.lint.RuleLint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "lint", mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Mixin
    private DefinitionsOption definitions;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() {
        List<Complaint> complaints = new RuleLint(definitions.load()).complaints();
        PrintWriter out = spec.commandLine().getOut();
        complaints.forEach(complaint ->
                out.println((complaint.isError() ? "error    " : "warning  ") + complaint.place() + "  " + language.language().of(complaint.text())));
        if (complaints.isEmpty()) {
            out.println(language.language().of(RuleLint.nothing()));
        }
        out.flush();
        return complaints.stream().anyMatch(Complaint::isError) ? 1 : 0;
    }
}
