package nianbao.workbook.markup;

/** Reads the numbers of a sheet, most of which are short, without making strings of them. */
public final class DoubleText {

    static final int EXACT_DIGITS = 15;
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private DoubleText() {}

    /** Not a number when the text is none. */
    public static double parse(char[] text, int from, int to) {
        int start = from < to && text[from] == '-' ? from + 1 : from;
        boolean brief = start < to && to - start <= EXACT_DIGITS;
        return brief ? brief(text, from, start, to) : any(text, from, to);
    }

    /**
     * The nearest number, as both the digits and the power of ten are whole numbers that a double holds.
     *
     * @param digits at most {@link #EXACT_DIGITS}
     * @param decimals how many of them stand behind the point
     */
    static double exact(long digits, int decimals) {
        return decimals == 0 ? digits : digits / TENS[decimals];
    }

    static long power(int decimals) {
        return (long) TENS[decimals];
    }

    private static double brief(char[] text, int from, int start, int to) {
        long digits = 0;
        int point = -1;
        for (int i = start; i < to; i++) {
            int digit = text[i] - '0';
            if (0 <= digit && digit <= 9) {
                digits = digits * 10 + digit;
            } else if (text[i] == '.' && point < 0) {
                point = i;
            } else {
                return any(text, from, to);
            }
        }
        if (point >= 0 && to - start == 1) {
            return Double.NaN;
        }
        double value = exact(digits, point < 0 ? 0 : to - point - 1);
        return start > from ? -value : value;
    }

    private static double any(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean part = '0' <= text[i] && text[i] <= '9' || "+-.eE".indexOf(text[i]) >= 0;
            if (!part) {
                return Double.NaN;
            }
        }
        try {
            return Double.parseDouble(new String(text, from, to - from));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
