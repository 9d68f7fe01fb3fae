package nianbao.definition;

import java.util.Locale;

/** What a label can say about the figures beside or below it. */
public enum Dimension {
    DIVISION,
    INDICATOR,
    CATEGORY,
    YEAR,
    /** The unit word of the figures in a row. */
    UNIT,
    /** The division, such as a county, in which the name of a division is to be looked for. */
    WITHIN;

    /** The lower-case word, as definitions write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
