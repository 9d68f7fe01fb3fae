package nianbao.division;

import java.util.List;

/** What a label means in the register. */
public sealed interface Match {

    /** One division; {@code official} when the label is its name at the time, and not an alias or a short form. */
    record Found(Division division, boolean official) implements Match {}

    /** None; {@code nearest} is a known name, or null. */
    record Unknown(String nearest) implements Match {}

    /** Several of the same name. */
    record Ambiguous(List<Division> candidates) implements Match {}
}
