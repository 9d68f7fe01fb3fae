package nianbao.bundle;

import nianbao.definition.WordsFile;
import nianbao.page.Language;

/** What stands in the files that are taken along, in {@code words.yaml} alone. */
final class BundleWords {

    private static final WordsFile WORDS = WordsFile.beside(BundleWords.class);

    private BundleWords() {}

    static String of(String key, Language language) {
        return language.of(WORDS.of(key));
    }
}
