package nianbao.aside;

/** The ways in which a digit is written. */
public final class Numerals {

    private static final String CHINESE = "零一二三四五六七八九〇幺两么";
    private static final String FINANCIAL = "零壹贰叁肆伍陆柒捌玖";
    private static final int NONE = -1;
    private static final int WIDEST_GAP = 3;

    private Numerals() {}

    /** Whether the character is a Chinese one for a digit, of the kinds that are written one after the other. */
    public static boolean isChinese(char letter) {
        return letter > '\u3000' && chinese(letter) != NONE;
    }

    /** The digit that a Chinese character stands for, or -1. */
    public static int chinese(char letter) {
        int plain = CHINESE.indexOf(letter);
        return switch (plain) {
            case 10 -> 0;
            case 11, 13 -> 1;
            case 12 -> 2;
            case NONE -> FINANCIAL.indexOf(letter);
            default -> plain;
        };
    }

    /** How many digits of any script a text has at most with no letter and no more than {@link #WIDEST_GAP} other characters between. */
    public static int mostTogether(CharSequence text) {
        int most = 0;
        int digits = 0;
        int gap = 0;
        int length = text.length();
        for (int index = 0; index < length; index++) {
            char letter = text.charAt(index);
            if (Character.isLowSurrogate(letter)) {
                continue;
            }
            if ('0' <= letter && letter <= '9' || letter > '~' && isForeign(text, index)) {
                digits++;
                gap = 0;
                most = Math.max(most, digits);
            } else if (digits > 0 && isVisible(letter) && (isLetter(letter) || ++gap > WIDEST_GAP)) {
                digits = 0;
                gap = 0;
            }
        }
        return most;
    }

    private static boolean isLetter(char letter) {
        boolean ascii = 'a' <= letter && letter <= 'z' || 'A' <= letter && letter <= 'Z';
        return ascii || letter > '~' && Character.isLetter(letter);
    }

    private static boolean isVisible(char letter) {
        return letter <= '~' || Character.getType(letter) != Character.FORMAT;
    }

    /** Digits in circles and the like are digits too, and those of mathematicians, which take two characters. */
    private static boolean isForeign(CharSequence text, int index) {
        char letter = text.charAt(index);
        if (Character.isHighSurrogate(letter)) {
            return Character.isDigit(Character.codePointAt(text, index));
        }
        return letter < '\u3400' || letter > '\u9FFF'
                ? Character.isDigit(letter) || Character.getType(letter) == Character.OTHER_NUMBER || isChinese(letter)
                : isChinese(letter);
    }
}
