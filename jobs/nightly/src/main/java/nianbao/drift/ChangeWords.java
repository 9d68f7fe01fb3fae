package nianbao.drift;

import nianbao.language.Title;
import nianbao.language.WordsFile;

/** What is said of changes, which stands in {@code words.yaml} alone. */
public final class ChangeWords {

    private static final WordsFile WORDS = WordsFile.beside(ChangeWords.class);

    private ChangeWords() {}

    /** The words under a key. */
    public static Title of(String key) {
        return WORDS.of(key);
    }
}
