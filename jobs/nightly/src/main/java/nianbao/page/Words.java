package nianbao.page;

import java.util.Locale;
import nianbao.language.Language;
import nianbao.language.Title;
import nianbao.language.WordsFile;

/** What a page says in its own words, in one of the languages in which they stand beside each other. */
public record Words(WordsFile file, Language language) {

    /** The words under a key. */
    public String of(String key) {
        return language.of(file.of(key));
    }

    /** The same with what belongs in its first place, <code>{}</code>, and in the next. */
    public String of(String key, Object... places) {
        return language.of(file.of(key).filled(places));
    }

    /** A count, which both languages write alike. */
    public String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A text of a definition or of the register. */
    public String say(Title title) {
        return language.of(title);
    }
}
