package nianbao.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import nianbao.definition.Definitions;
import nianbao.rebuild.Difference;
import nianbao.rebuild.Proof;
import nianbao.rebuild.Rebuild;
import nianbao.warehouse.SqlFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "rebuild", mixinStandardHelpOptions = true,
        description = "Builds the release in force again from originals/ and holds its rows against those in force.",
        footer = {"Ends with 0 when all rows are identical, and with 1 when some differ: then the first of them are shown.",
            "Nothing that is published is changed. Of a refused workbook nothing was kept: its record is taken as it stands."})
final class RebuildCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Places places;

    @Mixin
    private MemoryOption memory;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() throws Exception {
        Definitions definitions = Definitions.load(places.definitions());
        Proof proof = new Rebuild(places.home(), new SqlFolder(Places.sql()), definitions).prove();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "Release %s was built again from its originals: %s%n", proof.release(), outcome(proof));
        proof.differences().forEach(difference -> print(difference, out));
        out.flush();
        return proof.isIdentical() ? 0 : 1;
    }

    private static String outcome(Proof proof) {
        if (proof.isIdentical()) {
            return String.format(Locale.ROOT, "all %,d rows are identical.", proof.rows());
        }
        String reason = proof.sameDefinitions() ? "" : " The definitions have changed since it was made.";
        return proof.differences().size() + " files differ." + reason;
    }

    private static void print(Difference difference, PrintWriter out) {
        out.printf(Locale.ROOT, "  %s: %,d rows differ, such as%n", difference.file(), difference.rows());
        difference.first().forEach(row -> out.println("    " + row));
    }
}
