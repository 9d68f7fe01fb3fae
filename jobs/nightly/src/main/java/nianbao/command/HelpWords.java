package nianbao.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import nianbao.language.Language;
import nianbao.language.Title;
import nianbao.language.WordsFile;
import org.jspecify.annotations.Nullable;

/** What the commands say of themselves, in one language, as picocli asks for it. */
final class HelpWords extends ResourceBundle {

    private final Map<String, Title> words = WordsFile.beside(HelpWords.class).words();
    private final Language language;

    HelpWords(Language language) {
        this.language = language;
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
