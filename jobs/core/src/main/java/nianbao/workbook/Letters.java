package nianbao.workbook;

/** Makes characters of the UTF-8 of a document, in which all bytes are known to be right. */
public final class Letters {

    /** By byte: whether it may mean something in XML. One look is cheaper than four comparisons, byte after byte. */
    private static final boolean[] MEANS = new boolean[256];

    static {
        for (char letter : new char[] {'<', '&', '>', 0}) {
            MEANS[letter] = true;
        }
    }

    private Letters() {}

    public static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
    }

    /** Where something else comes than white space, which must come. */
    public static int afterBlanks(byte[] bytes, int from) {
        int at = from;
        while (isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    /** Where the first byte stands that may mean something in XML. */
    public static int afterPlain(byte[] bytes, int from) {
        int at = from;
        while (!MEANS[bytes[at] & 0xff]) {
            at++;
        }
        return at;
    }

    /** The text between tags: references stand for characters, and all kinds of line ends are one. */
    public static void content(byte[] bytes, int from, int to, Characters text) throws Unreadable {
        int at = from;
        while (at < to) {
            switch (bytes[at]) {
                case '&' -> at = Reference.take(bytes, at, to, text);
                case '\r' -> at = lineEnd(bytes, at, to, text, '\n');
                case ']' -> at = bracket(bytes, at, to, text);
                default -> at = letter(bytes, at, text);
            }
        }
    }

    /** The value of an attribute: as content, but white space of every kind is a blank. */
    static void value(byte[] bytes, int from, int to, Characters text) throws Unreadable {
        int at = from;
        while (at < to) {
            switch (bytes[at]) {
                case '&' -> at = Reference.take(bytes, at, to, text);
                case '\r' -> at = lineEnd(bytes, at, to, text, ' ');
                case '\t', '\n' -> {
                    text.append(' ');
                    at++;
                }
                default -> at = letter(bytes, at, text);
            }
        }
    }

    /** Text in which nothing stands for anything else but a line end. */
    public static void plain(byte[] bytes, int from, int to, Characters text) throws Unreadable {
        int at = from;
        while (at < to) {
            at = bytes[at] == '\r' ? lineEnd(bytes, at, to, text, '\n') : letter(bytes, at, text);
        }
    }

    private static int lineEnd(byte[] bytes, int at, int to, Characters text, char as) throws Unreadable {
        text.append(as);
        return at + 1 < to && bytes[at + 1] == '\n' ? at + 2 : at + 1;
    }

    private static int bracket(byte[] bytes, int at, int to, Characters text) throws Unreadable {
        if (at + 2 < to && bytes[at + 1] == ']' && bytes[at + 2] == '>') {
            throw new Malformed("文字中有 ]]>", "]]> within a text");
        }
        text.append(']');
        return at + 1;
    }

    private static int letter(byte[] bytes, int at, Characters text) throws Unreadable {
        int first = bytes[at];
        if (first >= 0) {
            text.append((char) first);
            return at + 1;
        }
        if (first < (byte) 0xe0) {
            text.append((char) ((first & 0x1f) << 6 | bytes[at + 1] & 0x3f));
            return at + 2;
        }
        int three = (first & 0x0f) << 12 | (bytes[at + 1] & 0x3f) << 6 | bytes[at + 2] & 0x3f;
        if (first < (byte) 0xf0) {
            text.append((char) three);
            return at + 3;
        }
        text.appendCodePoint((three & 0x7fff) << 6 | bytes[at + 3] & 0x3f);
        return at + 4;
    }
}
