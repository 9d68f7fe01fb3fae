package nianbao.workbook.format;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which colours of fonts are a grey that is clearly neither black nor white, those included that a workbook chose for its numbers of colours. */
public final class Grey {

    /** Of the colours that have numbers: 25, 50 and 40 per cent. */
    private static final int[] USUAL = {22, 23, 55};
    private static final int MOST = 64;

    private static final int DARKEST = 0x60;
    private static final int LIGHTEST = 0xE0;
    private static final int APART = 12;
    private static final int FULL = 255;
    private static final int OPAQUE_LENGTH = 8;
    private static final int HEXADECIMAL = 16;

    private final BitSet numbers = new BitSet();

    public Grey() {
        IntStream.of(USUAL).forEach(numbers::set);
    }

    /** The workbook has another colour by a number than others have. */
    public void choose(int number, @Nullable String code) {
        if (0 <= number && number < MOST) {
            numbers.set(number, isCode(code));
        }
    }

    /** Of a colour by its number. */
    public boolean isNumbered(int number) {
        return 0 <= number && numbers.get(number);
    }

    /** Of a colour in six hexadecimal digits, or eight with its opacity in front. */
    public static boolean isCode(@Nullable String code) {
        if (code == null || !code.matches("(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")) {
            return false;
        }
        int colour = Integer.parseInt(code.length() == OPAQUE_LENGTH ? code.substring(2) : code, HEXADECIMAL);
        int red = colour >> HEXADECIMAL;
        int green = colour >> 8 & FULL;
        int blue = colour & FULL;
        boolean even = Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) <= APART;
        return even && isBetween(green);
    }

    /** Of the first two colours of a theme, which are white and black, made darker or lighter by a tint from -1 to 1. */
    public static boolean isTint(int theme, double tint) {
        return theme == 0 && isBetween((int) (FULL * (1 + tint))) || theme == 1 && isBetween((int) (FULL * tint));
    }

    private static boolean isBetween(int light) {
        return DARKEST <= light && light <= LIGHTEST;
    }
}
