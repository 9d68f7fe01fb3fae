package nianbao.command;

import nianbao.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Arguments that picocli understands and the command does not; what is wrong with them is said under a key of the words of commands. */
final class WrongUsage extends ParameterException {

    private final String key;
    private final transient Object[] places;

    WrongUsage(CommandLine command, String key, Object... places) {
        super(command, new CommandWords(Language.here()).of(key, places));
        this.key = key;
        this.places = places;
    }

    /** What is wrong, in one language. */
    String in(CommandWords words) {
        return words.of(key, places);
    }
}
