package nianbao.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import nianbao.query.Query;
import nianbao.receipt.Arrivals;
import nianbao.run.RunRecords;
import nianbao.warehouse.Home;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "received", mixinStandardHelpOptions = true,
        description = "Lists what came in, from whom, and what became of it: in force, not in force, returned, come again or left out.")
final class ReceivedCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Mixin
    private HomeOption home;

    @Option(names = "--sender", paramLabel = "TEXT", defaultValue = "",
            description = "Only what came from there: a division's code, or a part of its name or of the path of a file.")
    private String sender;

    @Option(names = "--since", paramLabel = "DATE", description = "Only what came on that day or later, such as 2018-03-01.")
    private @Nullable LocalDate since;

    @Mixin
    private Writing writing;

    @Override
    public Integer call() throws Exception {
        Home from = home.home();
        ZoneId zone = ZoneId.systemDefault();
        Instant begin = since == null ? Instant.EPOCH : since.atStartOfDay(zone).toInstant();
        Sql arrivals = new Arrivals(new SqlFolder(Places.sql()), zone).since(begin, sender, new RunRecords(from).newest(Integer.MAX_VALUE));
        new Query(arrivals.filled()).answer(from, writing.format(), writing.to(spec));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
