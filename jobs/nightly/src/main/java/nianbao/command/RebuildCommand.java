package nianbao.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nianbao.definition.Definitions;
import nianbao.rebuild.Difference;
import nianbao.rebuild.Proof;
import nianbao.rebuild.Rebuild;
import nianbao.sql.SqlFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "rebuild", mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Places places;

    @Mixin
    private MemoryOption memory;

    @Mixin
    private LanguageOption language;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() throws Exception {
        Definitions definitions = Definitions.load(places.definitions());
        Proof proof = new Rebuild(places.home(), new SqlFolder(Places.sql()), definitions).prove();
        PrintWriter out = spec.commandLine().getOut();
        CommandWords words = language.words();
        out.println(words.of("rebuild_done", proof.release(), outcome(proof, words)));
        proof.differences().forEach(difference -> print(difference, words, out));
        out.flush();
        return proof.isIdentical() ? 0 : 1;
    }

    private static String outcome(Proof proof, CommandWords words) {
        if (proof.isIdentical()) {
            return words.of("rebuild_identical", words.number(proof.rows()));
        }
        String reason = proof.sameDefinitions() ? "" : words.of("rebuild_definitions");
        return words.of("rebuild_differs", proof.differences().size()) + reason;
    }

    private static void print(Difference difference, CommandWords words, PrintWriter out) {
        out.println("  " + words.of("rebuild_rows", difference.file(), words.number(difference.rows())));
        difference.first().forEach(row -> out.println("    " + row));
    }
}
