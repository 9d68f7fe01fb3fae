package nianbao.division;

import nianbao.language.WordsFile;
import org.jspecify.annotations.Nullable;

/** A register that cannot be used; the message names the file, the line and what is expected. */
public final class InvalidRegister extends RuntimeException {

    private InvalidRegister(String message) {
        super(message);
    }

    /** Of a file in the words of {@code words.yaml} under a key, with what belongs in their places, in the language of whoever runs the program. */
    static InvalidRegister of(Object file, String key, @Nullable Object... places) {
        return new InvalidRegister(file + ": " + WordsFile.beside(InvalidRegister.class).here(key, places));
    }
}
