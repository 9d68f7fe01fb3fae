package nianbao.workbook.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that a web page writes by their numbers. */
public final class Entities {

    private static final Pattern NUMBERED = Pattern.compile("&#(?:x([0-9a-fA-F]{1,6})|(\\d{1,7}));?");

    private Entities() {}

    /** The text with such characters as themselves; a number that no character has stays. */
    public static String resolved(String text) {
        return text.indexOf("&#") < 0 ? text : NUMBERED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(), found.group(1), found.group(2))));
    }

    private static String character(String written, String hex, String decimal) {
        int code = hex == null ? Integer.parseInt(decimal) : Integer.parseInt(hex, 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : written;
    }
}
