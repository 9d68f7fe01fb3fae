package nianbao.reading;

import nianbao.definition.Breakdown;
import nianbao.definition.Category;
import nianbao.division.Division;

/** What a row is about. */
sealed interface Subject {

    /** A division, or one category of it; breakdown and category are null for the division as a whole. */
    record Of(Division division, Breakdown breakdown, Category category) implements Subject {}

    /** All divisions of the table, or of the level that {@code division} names; breakdown and category as above. */
    record Total(Division division, Breakdown breakdown, Category category) implements Subject {}

    /** The divisions since the subtotal before. */
    record Subtotal(Breakdown breakdown, Category category) implements Subject {}

    /** Nothing that is read: an empty row, or one that is a finding already. */
    record None() implements Subject {}
}
