package nianbao.label;

/**
 * Texts that came from elsewhere as they may be shown and handed on: nothing in them moves a cursor, clears or colours a screen,
 * turns the direction of what is read around, or is worked out by a spreadsheet program.
 */
public final class Printable {

    /** Full-width forms begin a formula too, where Chinese is written. */
    private static final String FORMULA = "=+-@\t＝＋－＠";

    private Printable() {}

    /** A text with every control character and direction mark by its number, such as {@code \u001b}; line ends and tabs stay. */
    public static String of(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (isHidden(text.charAt(index))) {
                return numbered(text);
            }
        }
        return text;
    }

    private static String numbered(String text) {
        StringBuilder shown = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            append(shown, text.charAt(index));
        }
        return shown.toString();
    }

    /** Adds a character as it may be shown. */
    public static void append(StringBuilder shown, char letter) {
        if (isHidden(letter)) {
            shown.append(String.format("\\u%04x", (int) letter));
        } else {
            shown.append(letter);
        }
    }

    /** Whether a character is shown by its number. */
    public static boolean isHidden(char letter) {
        boolean control = letter < ' ' && letter != '\n' && letter != '\t' || 0x7f <= letter && letter < 0xa0;
        boolean direction = letter == 0x61c
                || 0x200e <= letter && letter <= 0x200f
                || 0x2028 <= letter && letter <= 0x202e
                || 0x2066 <= letter && letter <= 0x2069;
        return control || direction;
    }

    /** Whether a spreadsheet program would work a text out; a number is none, be it below zero. */
    public static boolean isFormula(String text) {
        return text.length() > 1 && FORMULA.indexOf(text.charAt(0)) >= 0 && !isNumber(text);
    }

    private static boolean isNumber(String text) {
        boolean digits = text.length() > 1 && Character.isDigit(text.charAt(1));
        return digits && text.chars().skip(1).allMatch(letter -> '0' <= letter && letter <= '9' || ".,%".indexOf(letter) >= 0);
    }

    /** The same for a cell of a text file that spreadsheet programs open: a formula gets an apostrophe in front, which makes it a text. */
    public static String cell(String text) {
        String shown = of(text.replace("\r\n", "\n"));
        return isFormula(shown) ? "'" + shown : shown;
    }
}
