package nianbao.person;

import java.util.OptionalDouble;

/** How large the figures of an indicator have been, in the unit of the warehouse: by that a telephone number is told from an amount. */
public interface FigureHistory {

    /** Nothing has been kept yet. */
    FigureHistory NONE = (form, indicator) -> OptionalDouble.empty();

    /** Of what has been kept before: it was judged when it came. */
    FigureHistory OF_ALL_KEPT = (form, indicator) -> OptionalDouble.of(Double.MAX_VALUE);

    /** The largest figure of a usual year; empty where there is none. */
    OptionalDouble largest(String form, String indicator);
}
