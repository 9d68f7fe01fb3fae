package nianbao.workbook;

import java.nio.charset.StandardCharsets;

/** Names of elements and attributes: what they may be made of, and strings of them, mostly without making a new one. */
public final class Names {

    private static final int KEPT = 256;
    private static final int LONGEST_KEPT = 64;
    private static final boolean[] BEGINS = new boolean[256];
    private static final boolean[] GOES_ON = new boolean[256];

    static {
        for (int letter = 0; letter < 256; letter++) {
            // Beyond ASCII any character may stand in a name; no reader is led astray by it.
            BEGINS[letter] = letter >= 0x80 || Character.isLetter(letter) || letter == '_' || letter == ':';
            GOES_ON[letter] = BEGINS[letter] || Character.isDigit(letter) || letter == '-' || letter == '.';
        }
    }

    private final String[] kept = new String[KEPT];

    public static boolean canBegin(byte letter) {
        return BEGINS[letter & 0xff];
    }

    public static boolean canGoOn(byte letter) {
        return GOES_ON[letter & 0xff];
    }

    /** The name in these bytes, without its prefix. */
    public String local(byte[] bytes, int from, int to) {
        int start = from;
        int hash = 0;
        for (int i = from; i < to; i++) {
            boolean prefix = bytes[i] == ':';
            start = prefix ? i + 1 : start;
            hash = prefix ? 0 : 31 * hash + bytes[i];
        }
        return string(bytes, start, to, hash & KEPT - 1);
    }

    private String string(byte[] bytes, int from, int to, int slot) {
        String known = kept[slot];
        if (known != null && is(known, bytes, from, to)) {
            return known;
        }
        String name = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        kept[slot] = to - from > LONGEST_KEPT ? null : name;
        return name;
    }

    /** Whether these bytes say an ASCII name. */
    static boolean is(String name, byte[] bytes, int from, int to) {
        boolean same = name.length() == to - from;
        for (int i = from; same && i < to; i++) {
            same = name.charAt(i - from) == bytes[i];
        }
        return same;
    }
}
