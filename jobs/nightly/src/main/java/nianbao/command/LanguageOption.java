package nianbao.command;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** In which language a command speaks; in that of the machine where nobody says. */
public final class LanguageOption {

    static final String NAME = "--lang";

    @Option(names = NAME, paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private @Nullable Language language;

    Language language() {
        return language == null ? Language.here() : language;
    }

    /** What it prints in it. */
    CommandWords words() {
        return new CommandWords(language());
    }

    /** The one that arguments ask for, whether or not the rest of them can be understood. */
    public static Optional<Language> in(List<String> arguments) {
        Iterator<String> following = arguments.iterator();
        while (following.hasNext()) {
            String argument = following.next();
            if (argument.equals(NAME) && following.hasNext()) {
                return called(following.next());
            }
            if (argument.startsWith(NAME + "=")) {
                return called(argument.substring(NAME.length() + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> called(String name) {
        return Stream.of(Language.values()).filter(language -> language.name().equals(name.toUpperCase(Locale.ROOT))).findFirst();
    }
}
