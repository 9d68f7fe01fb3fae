package nianbao;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nianbao.command.Root;

/** Starts here. */
public final class Nianbao {

    private Nianbao() {}

    /** Does what the arguments say and ends with 0 when it is done, 1 when it failed, 2 when they say nothing known. */
    public static void main(String[] arguments) {
        System.exit(Root.commandLine(arguments)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(arguments));
    }
}
