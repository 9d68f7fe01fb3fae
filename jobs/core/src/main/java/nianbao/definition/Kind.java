package nianbao.definition;

import java.util.Locale;

/** How figures of an indicator behave: a flow adds up over time, a stock only over divisions, a rate over neither. */
public enum Kind {
    FLOW,
    STOCK,
    RATE;

    /** The lower-case word, as written in definitions and stored in the column {@code kind}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
