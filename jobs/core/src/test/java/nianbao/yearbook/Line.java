package nianbao.yearbook;

import java.util.List;

/** What the figures of a row or a column are about. */
sealed interface Line {

    /** One division. */
    record One(Place place) implements Line {}

    /** All of them. */
    record Whole() implements Line {}

    /** Some of them under a name that is no division's. */
    record Group(String name, List<Place> places) implements Line {}

    /** The division, or null where it is about several. */
    default Place place() {
        return this instanceof One one ? one.place() : null;
    }
}
