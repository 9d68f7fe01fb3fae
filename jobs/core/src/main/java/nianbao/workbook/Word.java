package nianbao.workbook;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Up to eight ASCII characters that are looked for in bytes, all at once.
 *
 * @param bits the characters, the first lowest
 * @param mask ones for as many bytes
 */
record Word(long bits, long mask, int length) {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    static Word of(String text) {
        byte[] eight = java.util.Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), Long.BYTES);
        return new Word((long) EIGHT.get(eight, 0), -1L >>> Long.SIZE - Byte.SIZE * text.length(), text.length());
    }

    /** Whether it stands here; seven bytes more than it has must be there to look at. */
    boolean isAt(byte[] bytes, int at) {
        return ((long) EIGHT.get(bytes, at) & mask) == bits;
    }
}
