package nianbao.reason;

import org.jspecify.annotations.Nullable;

/**
 * What a sender says of a warning.
 *
 * @param key what the warning is about, as the list has it
 * @param words a line, or null for none
 * @param sheet the list in which it stands, as {@code cell} is its place there
 */
public record Answer(String submission, String key, Reason reason, @Nullable String words, String sheet, String cell) {

    /** Whether another one says the same of the same. */
    public boolean says(Answer other) {
        return reason == other.reason && String.valueOf(words).equals(String.valueOf(other.words));
    }
}
