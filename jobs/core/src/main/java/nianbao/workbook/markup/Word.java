package nianbao.workbook.markup;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Up to eight ASCII characters that are looked for in bytes, all at once.
 *
 * @param bits the characters, the first lowest
 * @param mask ones for as many bytes
 */
record Word(long bits, long mask, int length) {

    /** Stands nowhere. */
    static final Word NONE = new Word(1, 0, 0);

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    static Word of(String text) {
        return in(Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), Long.BYTES), 0, text.length());
    }

    /** The characters that stand here, of which there is at least one. */
    static Word in(byte[] bytes, int from, int to) {
        long mask = -1L >>> Long.SIZE - Byte.SIZE * (to - from);
        return new Word((long) EIGHT.get(bytes, from) & mask, mask, to - from);
    }

    /** Whether it stands here; seven bytes more than it has must be there to look at. */
    boolean isAt(byte[] bytes, int at) {
        return ((long) EIGHT.get(bytes, at) & mask) == bits;
    }
}
