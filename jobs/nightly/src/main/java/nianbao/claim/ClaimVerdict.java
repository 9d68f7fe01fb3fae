package nianbao.claim;

import java.util.Locale;

/** What can be said of a claim. */
public enum ClaimVerdict {
    HOLDS,
    DIFFERS,
    CONTRADICTS_ITSELF,
    CANNOT_BE_KNOWN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
