package nianbao.reading;

import nianbao.definition.Breakdown;
import nianbao.definition.Category;
import nianbao.definition.Indicator;

/** What the heading of a column says. */
sealed interface Meaning {

    /** Figures of an indicator, or of one category of it; breakdown and category are null for the total. */
    record Counted(Indicator indicator, Breakdown breakdown, Category category) implements Meaning {}

    /** Something that is not read, such as remarks. */
    record Ignored() implements Meaning {}

    /** Nothing that the definition knows; {@code nearest} is a known heading, or null. */
    record Unknown(String nearest) implements Meaning {}
}
