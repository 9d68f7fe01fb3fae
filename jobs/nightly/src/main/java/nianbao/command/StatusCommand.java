package nianbao.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import nianbao.run.Moment;
import nianbao.sql.SqlFolder;
import nianbao.status.HomeStatus;
import nianbao.status.StatusFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Mixin
    private Verbosity verbosity;

    @Mixin
    private HomeOption home;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private StatusFormat format;

    @Option(names = "--runs", paramLabel = "NUMBER", defaultValue = "7")
    private int runs;

    @Option(names = "--max-age", paramLabel = "HOURS")
    private @Nullable Integer maxAge;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Moment moment = Moment.here();
        HomeStatus status = HomeStatus.of(home.home(), new SqlFolder(Places.sql()), moment, runs);
        format.write(status, moment, language.language(), out);
        out.flush();
        return status.isWell() && isFresh(status, moment.now()) ? 0 : 1;
    }

    private boolean isFresh(HomeStatus status, Instant now) {
        return maxAge == null || status.hasSucceededSince(now.minus(Duration.ofHours(maxAge)));
    }
}
