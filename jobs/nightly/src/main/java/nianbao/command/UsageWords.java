package nianbao.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nianbao.label.Nearest;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with arguments, in one language: picocli tells of its exceptions in English alone. */
record UsageWords(CommandWords words) {

    String of(ParameterException wrong) {
        if (wrong instanceof WrongUsage usage) {
            return usage.in(words);
        }
        if (wrong instanceof UnmatchedArgumentException unknown) {
            return unknown(unknown.getUnmatched().get(0), wrong.getCommandLine().getCommandSpec());
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return words.of("usage_twice", name(twice.getOverwritten()));
        }
        return wrong.getArgSpec() == null ? String.valueOf(wrong.getMessage()) : value(wrong, wrong.getArgSpec());
    }

    private String unknown(String argument, CommandSpec command) {
        List<String> known = new ArrayList<>(argument.startsWith("-")
                ? command.options().stream().map(OptionSpec::longestName).toList()
                : command.subcommands().keySet());
        return Nearest.to(argument, known)
                .map(near -> words.of("usage_unknown_near", argument, near))
                .orElseGet(() -> words.of("usage_unknown", argument));
    }

    private String missing(List<ArgSpec> arguments) {
        boolean either = arguments.stream().map(ArgSpec::group).allMatch(group -> group != null && group.exclusive());
        return words.of("usage_missing", arguments.stream().map(UsageWords::name).collect(Collectors.joining(words.of(either ? "usage_or" : "between"))));
    }

    private String value(ParameterException wrong, ArgSpec argument) {
        // Of a converter of our own the words are ours.
        if (argument.converters().length > 0 && wrong.getCause() instanceof TypeConversionException said) {
            return words.of("usage_value_because", name(argument), String.valueOf(said.getMessage()));
        }
        Object[] names = argument.auxiliaryTypes()[0].getEnumConstants();
        return names == null
                ? words.of("usage_value", name(argument), wrong.getValue())
                : words.of("usage_value_of", name(argument), wrong.getValue(),
                        Arrays.stream(names).map(name -> String.valueOf(name).toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
