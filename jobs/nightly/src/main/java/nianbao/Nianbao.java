package nianbao;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nianbao.command.PrintableWriter;
import nianbao.command.Root;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** Starts here. */
public final class Nianbao {

    private Nianbao() {}

    /** Does what the arguments say and ends with 0 when it is done, 1 when it failed, 2 when they say nothing known. */
    public static void main(String[] arguments) {
        TemporaryFolder.prepare();
        System.exit(Root.commandLine(arguments)
                .setOut(printable(System.out))
                .setErr(printable(System.err))
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .execute(arguments));
    }

    private static PrintWriter printable(PrintStream stream) {
        return new PrintWriter(new PrintableWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), true);
    }
}
