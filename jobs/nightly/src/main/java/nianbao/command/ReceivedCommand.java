package nianbao.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import nianbao.query.Query;
import nianbao.receipt.Arrivals;
import nianbao.run.RunRecords;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "received", mixinStandardHelpOptions = true)
final class ReceivedCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Mixin
    private HomeOption home;

    @Option(names = "--sender", paramLabel = "TEXT", defaultValue = "")
    private String sender;

    @Option(names = "--since", paramLabel = "DATE")
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
