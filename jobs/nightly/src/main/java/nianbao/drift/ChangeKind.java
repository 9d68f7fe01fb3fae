package nianbao.drift;

import java.util.Locale;

/** What is different about a form in a later year. */
public enum ChangeKind {
    ADDED,
    DROPPED,
    RENAMED,
    MOVED,
    UNIT_CHANGED,
    DEFINITION_CHANGED,
    RULE_CHANGED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
