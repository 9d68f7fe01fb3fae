package nianbao.workbook;

import java.nio.charset.StandardCharsets;

/** What stands in XML for a character, behind an ampersand: {@code lt;} and four others by name, or {@code #20013;} by number. */
final class Reference {

    private static final int LONGEST_NAME = 4;

    private Reference() {}

    /** Takes the one that begins here, and answers where it is over. */
    static int take(byte[] bytes, int at, int to, Characters text) throws Unreadable {
        int end = at + 1;
        while (end < to && bytes[end] != ';') {
            end++;
        }
        refuse(end >= to || end == at + 1);
        text.appendCodePoint(bytes[at + 1] == '#' ? numbered(bytes, at + 2, end) : named(bytes, at + 1, end));
        return end + 1;
    }

    private static int named(byte[] bytes, int from, int to) throws Malformed {
        refuse(to - from > LONGEST_NAME);
        return switch (new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> throw malformed();
        };
    }

    private static int numbered(byte[] bytes, int from, int to) throws Malformed {
        int base = bytes[from] == 'x' ? 16 : 10;
        int digits = base == 16 ? from + 1 : from;
        int letter = 0;
        for (int i = digits; i < to; i++) {
            int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], base);
            letter = letter * base + digit;
            refuse(digit < 0 || letter > Character.MAX_CODE_POINT);
        }
        refuse(digits == to || !Utf8.isCharacter(letter));
        return letter;
    }

    private static void refuse(boolean wrong) throws Malformed {
        if (wrong) {
            throw malformed();
        }
    }

    private static Malformed malformed() {
        return new Malformed("& 之后不是已知字符", "an & that stands for no character");
    }
}
