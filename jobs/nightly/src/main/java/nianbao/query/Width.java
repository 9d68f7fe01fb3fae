package nianbao.query;

import java.util.regex.Pattern;

/** How many columns of a terminal a text takes: Chinese characters and full-width forms take two each. */
public final class Width {

    private static final Pattern WIDE = Pattern.compile("[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uAC00-\\uD7A3"
            + "\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF00-\\uFF60\\uFFE0-\\uFFE6\\x{1F300}-\\x{1F64F}\\x{20000}-\\x{3FFFD}]");

    private Width() {}

    /** A text with as many blanks behind it as fill so many columns. */
    public static String filled(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The columns of a text. */
    public static int of(String text) {
        int characters = text.codePointCount(0, text.length());
        return characters + (int) WIDE.matcher(text).results().count();
    }
}
