package nianbao.reading;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.definition.Units;
import nianbao.label.Label;

/**
 * A heading as it is compared, and the unit that it gave in brackets.
 *
 * @param unit a unit word such as {@code 万元}, or null
 */
record HeadingText(String key, String unit) {

    private static final Pattern BRACKET = Pattern.compile("[(\\[](?:单位:?)?([^()\\[\\]]*)[)\\]]");

    static HeadingText of(String text, Units units) {
        String normal = Label.normal(text);
        Matcher brackets = BRACKET.matcher(normal);
        String unit = brackets.results()
                .map(bracket -> bracket.group(1))
                .filter(units::isUnit)
                .findFirst()
                .orElse(null);
        return new HeadingText(brackets.reset().replaceAll(bracket -> kept(bracket, units)), unit);
    }

    private static String kept(MatchResult bracket, Units units) {
        return units.isUnit(bracket.group(1)) ? "" : Matcher.quoteReplacement(bracket.group());
    }
}
