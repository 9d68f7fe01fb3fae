package nianbao.definition;

import java.util.List;
import nianbao.observation.Level;

/** Something that must hold between the figures of one division and year; it is compiled to SQL. */
public record Rule(String name, Level level, Check check, Years years, Title message) {

    /** What must hold. */
    public sealed interface Check {}

    /** A condition in SQL over indicator names. */
    public record Holds(String condition) implements Check {}

    /** The categories of a breakdown add up to an indicator. */
    public record Categories(String total, String breakdown) implements Check {}

    /** Some indicators add up to another. */
    public record Parts(String total, List<String> parts) implements Check {}
}
