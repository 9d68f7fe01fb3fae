package nianbao.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds all others. */
@Command(name = "nianbao", mixinStandardHelpOptions = true, versionProvider = Root.Version.class,
        description = "A warehouse for yearly statistical returns.",
        subcommands = {NightlyCommand.class, QueryCommand.class, CheckClaimsCommand.class, InspectCommand.class,
            ScheduleCommand.class, StatusCommand.class, RehearseCommand.class})
public final class Root implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private Root() {}

    /** The whole command line, ready to execute. */
    public static CommandLine commandLine() {
        return new CommandLine(new Root())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures());
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say which command: nightly, query, check-claims, inspect, schedule or status");
    }

    /** The version of the jar that the program runs from. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Root.class.getPackage().getImplementationVersion();
            return new String[] {"nianbao " + (version == null ? "development" : version)};
        }
    }
}
