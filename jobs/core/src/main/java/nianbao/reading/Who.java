package nianbao.reading;

import nianbao.division.Division;

/** Whom figures are about. */
sealed interface Who {

    record Member(Division division) implements Who {}

    /** Every member of the table; the division is the one that the label names, or null. */
    record All(Division division) implements Who {}

    /** The members since the subtotal before. */
    record Group() implements Who {}
}
