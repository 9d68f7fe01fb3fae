package nianbao.publication;

import nianbao.language.Title;
import nianbao.language.WordsFile;

/** What a publication says in its own words, which stand in {@code words.yaml} alone. */
final class PublicationWords {

    private static final WordsFile WORDS = WordsFile.beside(PublicationWords.class);

    private PublicationWords() {}

    static Title of(String key) {
        return WORDS.of(key);
    }

    /** Two titles, of which the second says what of the first is meant. */
    static Title part(Title whole, Title part) {
        return new Title(whole.zh() + "：" + part.zh(), whole.en() + ": " + part.en());
    }
}
