package nianbao.template;

import nianbao.language.Title;
import nianbao.language.WordsFile;

/** What a template says in its own words, which stand in {@code words.yaml} alone. */
final class TemplateWords {

    private static final WordsFile WORDS = WordsFile.beside(TemplateWords.class);

    private TemplateWords() {}

    /** The words under a key, with what belongs in their places, <code>{}</code>, in turn. */
    static Title of(String key, Object... places) {
        return WORDS.of(key).filled(places);
    }

    /** Both halves in a line. */
    static String both(String key, Object... places) {
        Title words = of(key, places);
        return words.zh() + " / " + words.en();
    }

    /** The name of a sheet. */
    static String sheet(String key) {
        Title words = of(key);
        return words.zh() + " " + words.en();
    }
}
