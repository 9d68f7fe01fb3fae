package nianbao.reading.heading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.definition.Units;
import org.jspecify.annotations.Nullable;

/**
 * One way to take a heading or a label.
 *
 * @param key the words that are compared
 * @param unit the unit word that came off their end, or null
 */
public record Wording(String key, @Nullable String unit) {

    private static final Pattern JOINT = Pattern.compile("[,.:;、/\\-]*(?:(?:计量)?单位)?[,.:;、/\\-]*$");

    /** The readings as they are, then those that end in a unit ({@code 保费万元}) without it. */
    public static Stream<Wording> of(List<String> readings, Units units) {
        return Stream.concat(readings.stream().map(reading -> new Wording(reading, null)), split(readings, units));
    }

    /** The readings that end in a unit, without it. */
    public static Stream<Wording> split(List<String> readings, Units units) {
        return readings.stream().flatMap(reading -> split(reading, units).stream());
    }

    private static Optional<Wording> split(String reading, Units units) {
        return units.endOf(reading).map(unit -> new Wording(before(reading, unit), unit));
    }

    private static String before(String reading, String unit) {
        return JOINT.matcher(reading.substring(0, reading.length() - unit.length())).replaceFirst("");
    }
}
