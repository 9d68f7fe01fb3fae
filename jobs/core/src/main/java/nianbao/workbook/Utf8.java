package nianbao.workbook;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Refuses bytes that are no UTF-8, and characters that no XML may hold, in a text that comes piece by piece. */
public final class Utf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final int STEP = 2 * Long.BYTES;
    private static final long BLANKS = 0x2020202020202020L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;

    private int missing;
    private int letter;
    private int least;

    public void check(byte[] bytes, int from, int to) throws Malformed {
        int at = from;
        while (at < to) {
            int plain = missing == 0 ? afterPlain(bytes, at, to) : at;
            at = Math.min(plain + STEP, to);
            take(bytes, plain, at);
        }
    }

    /** Goes over whole steps of ASCII characters from the blank on: what is lower borrows, and sets a highest bit. */
    private static int afterPlain(byte[] bytes, int from, int to) {
        int at = from;
        long strange = 0;
        while (at + STEP <= to && (strange & HIGHEST_BITS) == 0) {
            long one = (long) EIGHT.get(bytes, at);
            long other = (long) EIGHT.get(bytes, at + Long.BYTES);
            strange = one | one - BLANKS | other | other - BLANKS;
            at += STEP;
        }
        return (strange & HIGHEST_BITS) == 0 ? at : at - STEP;
    }

    private void take(byte[] bytes, int from, int to) throws Malformed {
        for (int i = from; i < to; i++) {
            take(bytes[i] & 0xff);
        }
    }

    private void take(int next) throws Malformed {
        if (missing > 0) {
            following(next);
        } else if (next < 0x80) {
            refuse(!isCharacter(next));
        } else {
            first(next);
        }
    }

    private void first(int next) throws Malformed {
        refuse(next < 0xc2 || next > 0xf4);
        missing = next < 0xe0 ? 1 : next < 0xf0 ? 2 : 3;
        letter = next & 0x3f >> missing;
        least = missing == 1 ? 0x80 : missing == 2 ? 0x800 : 0x10000;
    }

    private void following(int next) throws Malformed {
        refuse((next & 0xc0) != 0x80);
        letter = letter << 6 | next & 0x3f;
        missing--;
        refuse(missing == 0 && (letter < least || !isCharacter(letter)));
    }

    /** Whether XML may hold a character. */
    static boolean isCharacter(int letter) {
        return 0x20 <= letter && letter < 0xd800
                || letter == '\t' || letter == '\n' || letter == '\r'
                || 0xe000 <= letter && letter < 0xfffe
                || 0x10000 <= letter && letter <= Character.MAX_CODE_POINT;
    }

    /** Call when no more comes. */
    public void end() throws Malformed {
        refuse(missing > 0);
    }

    private static void refuse(boolean wrong) throws Malformed {
        if (wrong) {
            throw new Malformed("不是 UTF-8 或含有控制字符", "no UTF-8, or a control character");
        }
    }
}
