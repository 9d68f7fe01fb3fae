package nianbao.definition;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The figures that the condition of a rule names: {@code cameras}, {@code previous.cameras} in the year before and
 * {@code denominators.villages} of another form. One that is also a word of the language stands in double quotes.
 */
public final class ConditionNames {

    /** What may be a name, in its first group without quotes. */
    public static final Pattern WORD = Pattern.compile("\"?\\b((?:[A-Za-z_]\\w*\\.)?[A-Za-z_]\\w*)\\b\"?");

    /** The words and functions of conditions. */
    public static final Set<String> LANGUAGE = Set.of(
            "and", "or", "not", "in", "between", "is", "null", "true", "false", "case", "when", "then", "else", "end",
            "abs", "round", "floor", "ceil", "coalesce", "nullif", "greatest", "least");

    private static final String DOT = ".";

    private ConditionNames() {}

    /** In the order in which they first stand there. */
    public static Set<String> in(String condition) {
        return WORD.matcher(condition).results()
                .filter(ConditionNames::isName)
                .map(word -> word.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a word is a name, and none of the language. */
    public static boolean isName(MatchResult word) {
        return word.group().startsWith("\"") || !LANGUAGE.contains(word.group());
    }

    /** Whether a name is that of a figure in another form. */
    public static boolean isOfOtherForm(String name) {
        return name.contains(DOT) && !PreviousYear.isMeant(name);
    }

    /** The form that a name of a figure in another form says. */
    public static String form(String name) {
        return name.substring(0, name.indexOf(DOT));
    }

    /** The indicator that a name is about, in whichever form and year. */
    public static String indicator(String name) {
        return name.substring(name.indexOf(DOT) + 1);
    }
}
