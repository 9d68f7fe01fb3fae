package nianbao.observation;

import java.util.Locale;

/** What became of a submission. */
public enum Outcome {
    ACCEPTED,
    RETURNED,
    REFUSED,
    WITHDRAWN;

    /** The lower-case word, as stored in the column {@code outcome}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
