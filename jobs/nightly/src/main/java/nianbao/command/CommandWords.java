package nianbao.command;

import nianbao.language.Language;
import nianbao.language.WordsFile;
import nianbao.page.Words;

/** What the commands print in their own words, in one language. */
record CommandWords(Words words) {

    CommandWords(Language language) {
        this(new Words(WordsFile.beside(CommandWords.class), language));
    }

    /** The words under a key, with what belongs in their places. */
    String of(String key, Object... places) {
        return words.of(key, places);
    }

    String number(long count) {
        return words.number(count);
    }
}
