package nianbao.warehouse;

import nianbao.language.Title;
import nianbao.language.WordsFile;
import org.jspecify.annotations.Nullable;

/** Something that ends a command; the message says what happened and what to do next. */
public final class Failure extends RuntimeException {

    /** In words that stand elsewhere, such as those of the database. */
    public Failure(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    public Failure(String message) {
        this(message, null);
    }

    /** In the words of {@code words.yaml} under a key, with what belongs in their places, in the language of whoever runs the program. */
    public static Failure of(String key, @Nullable Object... places) {
        return new Failure(words(key, places));
    }

    /** The same, with what brought it about. */
    public Failure by(@Nullable Throwable cause) {
        return new Failure(getMessage(), cause);
    }

    /** The words in both languages. */
    static Title title(String key, @Nullable Object... places) {
        return WordsFile.beside(Failure.class).of(key).filled(places);
    }

    static String words(String key, @Nullable Object... places) {
        return WordsFile.beside(Failure.class).here(key, places);
    }
}
