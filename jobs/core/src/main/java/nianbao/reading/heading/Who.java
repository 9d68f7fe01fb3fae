package nianbao.reading.heading;

import nianbao.division.Division;
import org.jspecify.annotations.Nullable;

/** Whom figures are about. */
public sealed interface Who {

    record Member(Division division) implements Who {}

    /** Every member of the table; the division is the one that the label names, or null. */
    record All(@Nullable Division division) implements Who {}

    /** The members since the subtotal before. */
    record Group() implements Who {}
}
