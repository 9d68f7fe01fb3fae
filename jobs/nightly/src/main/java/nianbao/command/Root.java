package nianbao.command;

import java.util.List;
import java.util.concurrent.Callable;
import nianbao.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds all others. */
@Command(name = "nianbao", mixinStandardHelpOptions = true, versionProvider = Root.Version.class)
public final class Root implements Callable<Integer> {

    private static final List<Class<?>> COMMANDS = List.of(
            NightlyCommand.class, QueryCommand.class, CheckClaimsCommand.class, InspectCommand.class, TryCommand.class, CheckCommand.class, LintCommand.class,
            ScheduleCommand.class, StatusCommand.class, ReceivedCommand.class, FindingsCommand.class, ReleasesCommand.class, WithdrawCommand.class, RebuildCommand.class,
            ExportCommand.class, TemplateCommand.class, ChangesCommand.class,
            RehearseCommand.class);

    @Spec
    private CommandSpec spec;

    private Root() {}

    /** The command line, ready to execute these arguments. */
    public static CommandLine commandLine(String... arguments) {
        CommandLine root = new CommandLine(new Root());
        needed(arguments).forEach(root::addSubcommand);
        root.getSubcommands().values().forEach(Root::takeLanguage);
        explain(root, List.of(arguments));
        return root.setCaseInsensitiveEnumValuesAllowed(true).setExecutionExceptionHandler(new Failures());
    }

    // What a command says when it fails has a language as well.
    private static void takeLanguage(CommandLine command) {
        if (command.getCommandSpec().findOption(LanguageOption.NAME) == null) {
            command.addMixin("language", new LanguageOption());
        }
    }

    // To read the words takes a while, and most commands are run without saying what they do.
    private static void explain(CommandLine root, List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            root.setResourceBundle(words(arguments));
        }
        IParameterExceptionHandler usual = root.getParameterExceptionHandler();
        root.setParameterExceptionHandler((wrong, given) -> {
            root.setResourceBundle(words(arguments));
            String said = new UsageWords(new CommandWords(language(arguments))).of(wrong);
            return usual.handleParseException(new ParameterException(wrong.getCommandLine(), said), given);
        });
    }

    private static HelpWords words(List<String> arguments) {
        return new HelpWords(language(arguments));
    }

    private static Language language(List<String> arguments) {
        return LanguageOption.in(arguments).orElseGet(Language::here);
    }

    // To get to know all commands takes much of the time that a short one has.
    private static List<Class<?>> needed(String... arguments) {
        return COMMANDS.stream()
                .filter(command -> arguments.length > 0 && name(command).equals(arguments[0]))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    @Override
    public Integer call() {
        List<String> commands = COMMANDS.stream().filter(command -> !command.getAnnotation(Command.class).hidden()).map(Root::name).toList();
        throw new WrongUsage(spec.commandLine(), "usage_no_command", String.join(", ", commands));
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
