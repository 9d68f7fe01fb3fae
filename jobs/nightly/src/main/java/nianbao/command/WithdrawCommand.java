package nianbao.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import nianbao.land.Withdrawals;
import nianbao.warehouse.SqlFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "withdraw", mixinStandardHelpOptions = true,
        description = "Takes a submission out of force that was accepted and should not have been. The next night publishes without it:"
                + " what it had replaced counts again.",
        footer = {"Nothing is deleted: it stays among the originals and in the list of what was received, with the reason, and --undo puts",
            "it back. The same workbook sent again stays withdrawn; a corrected one is another submission, and is read as any other."})
final class WithdrawCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Mixin
    private HomeOption home;

    @Parameters(paramLabel = "SUBMISSION", description = "Eight or more digits of its digest, its path below the inbox, or a part of that.")
    private String submission;

    @Option(names = "--why", paramLabel = "TEXT", required = true, description = "The reason, in a line of words without data of persons.")
    private String why;

    @Option(names = "--role", paramLabel = "OFFICE", defaultValue = "统计机构", description = "Who decides, by office and not by name. Default: 统计机构")
    private String role;

    @Option(names = "--undo", description = "Put it back into force.")
    private boolean undo;

    @Override
    public Integer call() throws Exception {
        Withdrawals withdrawals = new Withdrawals(home.home(), new SqlFolder(Places.sql()), Clock.system(ZoneId.systemDefault()), role, why);
        PrintWriter out = spec.commandLine().getOut();
        if (undo) {
            out.println("No longer withdrawn: " + withdrawals.undo(submission));
        } else {
            out.println("Withdrawn: " + withdrawals.withdraw(submission));
        }
        out.println("The next night publishes accordingly; to have it now: ./nianbao nightly");
        out.flush();
        return 0;
    }
}
