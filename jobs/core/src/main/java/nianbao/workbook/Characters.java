package nianbao.workbook;

import java.util.Arrays;
import java.util.BitSet;

/** Text that is being put together, in one buffer that is used again and again. */
public final class Characters {

    private static final int MOST = 1 << 20;
    /** Behind a character that is struck out: Unicode's own stroke through the one before it. */
    static final char STRUCK = '\u0336';

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private char[] buffer = new char[256];
    private int length;

    public void clear() {
        length = 0;
    }

    public void append(char letter) throws Unreadable {
        if (length == buffer.length) {
            grow();
        }
        buffer[length++] = letter;
    }

    private void grow() throws Unreadable {
        Budget.refuse(length >= MOST, "有超过 100 万字的文字", "a text of more than 1,048,576 characters");
        buffer = Arrays.copyOf(buffer, 2 * length);
    }

    /** Appends one character, or the two that stand for a rare one. */
    void appendCodePoint(int letter) throws Unreadable {
        if (Character.isSupplementaryCodePoint(letter)) {
            append(Character.highSurrogate(letter));
            append(Character.lowSurrogate(letter));
        } else {
            append((char) letter);
        }
    }

    public char[] buffer() {
        return buffer;
    }

    public int length() {
        return length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /** The first of the characters; 0 when there is none. */
    public char first() {
        return isEmpty() ? 0 : buffer[0];
    }

    /** White space around numbers means nothing. */
    public void strip() {
        int from = 0;
        while (from < length && buffer[from] <= ' ') {
            from++;
        }
        while (length > from && buffer[length - 1] <= ' ') {
            length--;
        }
        length -= from;
        System.arraycopy(buffer, from, buffer, 0, length);
    }

    /** Replaces {@code _x000D_} and its like by the characters that they stand for. */
    public void unescape() {
        int kept = 0;
        for (int i = 0; i < length; i++) {
            int escaped = buffer[i] == '_' ? escaped(i) : -1;
            buffer[kept++] = escaped < 0 ? buffer[i] : (char) escaped;
            i += escaped < 0 ? 0 : 6;
        }
        length = kept;
    }

    private int escaped(int at) {
        boolean form = at + 6 < length && buffer[at + 1] == 'x' && buffer[at + 6] == '_';
        int code = 0;
        for (int i = at + 2; form && i < at + 6; i++) {
            int digit = Character.digit(buffer[i], 16);
            form = digit >= 0 && buffer[i] < 0x80;
            code = code << 4 | digit;
        }
        return form ? code : -1;
    }

    /** Turns digits that stand above the line into the characters for such digits, so that they are not taken for others. */
    public void raise(int from, int to) {
        for (int i = from; i < Math.min(to, length); i++) {
            boolean digit = '0' <= buffer[i] && buffer[i] <= '9';
            buffer[i] = digit ? RAISED.charAt(buffer[i] - '0') : buffer[i];
        }
    }

    /** Marks the characters at some places as struck out. */
    public void strike(BitSet places) throws Unreadable {
        int first = places.nextSetBit(0);
        if (first < 0 || first >= length) {
            return;
        }
        String text = new String(buffer, first, length - first);
        length = first;
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i));
            if (places.get(first + i)) {
                append(STRUCK);
            }
        }
    }

    @Override
    public String toString() {
        return new String(buffer, 0, length);
    }
}
