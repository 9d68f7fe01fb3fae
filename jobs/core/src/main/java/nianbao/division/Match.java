package nianbao.division;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a label means in the register. */
public sealed interface Match {

    /** One division; {@code official} when the label is its name at the time, and not an alias or a short form. */
    record Found(Division division, boolean official) implements Match {}

    /** None; {@code near} are known names, the nearest first. */
    record Unknown(List<String> near) implements Match {}

    /** One that had been merged into another before the end of the year; {@code into} is that one's name, or null. */
    record Absorbed(Division division, @Nullable String into) implements Match {}

    /** Several of the same name, or those that one was made of later. */
    record Ambiguous(List<Division> candidates) implements Match {}
}
