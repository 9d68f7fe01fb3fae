package nianbao.workbook;

/** Indexes and row numbers in attributes. */
public final class WholeNumber {

    public static final int NONE = -1;

    private static final int DIGITS = 9;

    private WholeNumber() {}

    /** {@link #NONE} unless the text is one to nine digits. */
    public static int parse(char[] text, int from, int to) {
        if (from >= to || to - from > DIGITS) {
            return NONE;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    public static int parse(Characters text) {
        return parse(text.buffer(), 0, text.length());
    }
}
