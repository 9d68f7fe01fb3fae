package nianbao.reading.heading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.definition.Units;
import nianbao.label.Label;
import org.jspecify.annotations.Nullable;

/**
 * A heading or a label as it is compared, and the unit that it gave in brackets.
 *
 * @param written as it stands in the cell
 * @param key its normal form without that unit
 * @param unit a unit word such as {@code 万元}, or null
 * @param readings the ways to take the key, the most exact first
 */
public record HeadingText(String written, String key, @Nullable String unit, List<String> readings) {

    private static final Pattern BRACKET = Pattern.compile("[(\\[](?:(?:计量)?单位:?|unit:?)?([^()\\[\\]]*)[)\\]]");

    public HeadingText(String written, String key, @Nullable String unit) {
        this(written, key, unit, Label.readings(key));
    }

    public static HeadingText of(String text, Units units) {
        String normal = Label.normal(text);
        boolean bracketed = normal.indexOf('(') >= 0 || normal.indexOf('[') >= 0;
        return bracketed ? withoutUnit(text, normal, units) : new HeadingText(text, normal, null);
    }

    private static HeadingText withoutUnit(String text, String normal, Units units) {
        Matcher brackets = BRACKET.matcher(normal);
        String unit = brackets.results()
                .map(bracket -> bracket.group(1))
                .filter(units::isUnit)
                .findFirst()
                .orElse(null);
        return new HeadingText(text, brackets.reset().replaceAll(bracket -> kept(bracket, units)), unit);
    }

    private static String kept(MatchResult bracket, Units units) {
        return units.isUnit(bracket.group(1)) ? "" : Matcher.quoteReplacement(bracket.group());
    }

    /** By what is written alone: they are keys once for every column. */
    @Override
    public int hashCode() {
        return written.hashCode();
    }

    /** The text that goes on in another. */
    public HeadingText with(HeadingText rest) {
        return new HeadingText(written + rest.written, key + rest.key, rest.unit == null ? unit : rest.unit);
    }

    /** The text without the words that name a year. */
    public HeadingText withoutYear() {
        return new HeadingText(written, YearText.without(key), unit);
    }
}
