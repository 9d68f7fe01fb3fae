package nianbao;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nianbao.command.LanguageOption;
import nianbao.command.PrintableWriter;
import java.util.List;
import java.util.Locale;
import nianbao.command.LanguageOption;
import nianbao.command.Root;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** Starts here. */
public final class Nianbao {

    private Nianbao() {}

    /** Does what the arguments say and ends with 0 when it is done, 1 when it failed, 2 when they say nothing known. */
    public static void main(String[] arguments) {
        TemporaryFolder.prepare();
        // Whatever fails says so in the language that is asked for as well.
        LanguageOption.in(List.of(arguments)).ifPresent(language -> Locale.setDefault(Locale.forLanguageTag(language.tag())));
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
