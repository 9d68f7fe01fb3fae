package nianbao.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nianbao.definition.Title;
import nianbao.definition.WordsFile;
import nianbao.page.Language;
import org.jspecify.annotations.Nullable;

/** What the commands say of themselves, in one language, as picocli asks for it. */
final class HelpWords extends ResourceBundle {

    private final Map<String, Title> words = WordsFile.beside(HelpWords.class).words();
    private final Language language;

    HelpWords(Language language) {
        this.language = language;
    }

    /** In the language that arguments ask for, whether or not they can be understood. */
    static HelpWords of(List<String> arguments) {
        Iterator<String> following = arguments.iterator();
        while (following.hasNext()) {
            String argument = following.next();
            if (argument.equals(LanguageOption.NAME) && following.hasNext()) {
                return of(following.next());
            }
            if (argument.startsWith(LanguageOption.NAME + "=")) {
                return of(argument.substring(LanguageOption.NAME.length() + 1));
            }
        }
        return new HelpWords(Language.here());
    }

    private static HelpWords of(String name) {
        return new HelpWords(Stream.of(Language.values())
                .filter(language -> language.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseGet(Language::here));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        Title found = words.get(key);
        return found == null ? null : language.of(found);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }
}
