package nianbao.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import nianbao.land.Withdrawals;
import nianbao.sql.SqlFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "withdraw", mixinStandardHelpOptions = true)
final class WithdrawCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Mixin
    private Verbosity verbosity;

    @Mixin
    private HomeOption home;

    @Parameters(paramLabel = "SUBMISSION")
    private String submission;

    @Option(names = "--why", paramLabel = "TEXT", required = true)
    private String why;

    @Option(names = "--role", paramLabel = "OFFICE", defaultValue = "统计机构")
    private String role;

    @Option(names = "--undo")
    private boolean undo;

    @Override
    public Integer call() throws Exception {
        Withdrawals withdrawals = new Withdrawals(home.home(), new SqlFolder(Places.sql()), Clock.system(ZoneId.systemDefault()), role, why);
        PrintWriter out = spec.commandLine().getOut();
        CommandWords words = language.words();
        out.println(undo
                ? words.of("withdraw_undone", withdrawals.undo(submission))
                : words.of("withdraw_done", withdrawals.withdraw(submission)));
        out.println(words.of("withdraw_next"));
        out.flush();
        return 0;
    }
}
