package nianbao.observation;

import java.util.Locale;

/** How serious a finding is: an error returns the submission, a warning wants a look, a note records a reading. */
public enum Level {
    ERROR,
    WARNING,
    NOTE;

    /** The lower-case word, as stored in the column {@code level}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
