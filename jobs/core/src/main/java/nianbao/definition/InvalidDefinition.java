package nianbao.definition;

import java.util.Set;
import nianbao.label.Nearest;
import nianbao.language.WordsFile;
import org.jspecify.annotations.Nullable;

/** A definition that cannot be used; the message names the file, the line and what is expected. */
public final class InvalidDefinition extends RuntimeException {

    /** In words that stand elsewhere, such as those of a register. */
    public InvalidDefinition(@Nullable String message) {
        super(message);
    }

    /** At a place in the words of {@code words.yaml} under a key, with what belongs in theirs, in the language of whoever runs the program. */
    public static InvalidDefinition at(Object place, String key, @Nullable Object... places) {
        return new InvalidDefinition(place + ": " + words(key, places));
    }

    /** A name that is none of those that can stand at a place, one of which may be near. */
    static InvalidDefinition unknown(String place, String name, String word, Set<String> known) {
        return Nearest.to(word, known).map(near -> at(place, "unknown_name_near", name, near)).orElseGet(() -> at(place, "unknown_name", name));
    }

    /** The words alone. */
    public static String words(String key, @Nullable Object... places) {
        return WordsFile.beside(InvalidDefinition.class).here(key, places);
    }
}
