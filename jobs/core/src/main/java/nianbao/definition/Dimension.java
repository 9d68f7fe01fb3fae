package nianbao.definition;

import java.util.Locale;

/** What a label can say about the figures beside or below it. */
public enum Dimension {
    DIVISION,
    /** The code of the division, beside its name. */
    CODE,
    INDICATOR,
    CATEGORY,
    YEAR,
    /** The unit word of the figures in a row. */
    UNIT,
    /** The division, such as a county, in which the name of a division is to be looked for. */
    WITHIN;

    /** Whether figures can be understood where it is left out. */
    public boolean isOptional() {
        return this == CODE || this == UNIT || this == WITHIN;
    }

    /** The lower-case word, as definitions write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
