package nianbao.workbook.markup;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads digits eight at a time. Numbers are long and short in no order, so that a loop over their digits would
 * mostly be left where the processor does not expect it, which costs more than all the rest.
 */
final class Digits {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ZEROS = 0x3030303030303030L;
    private static final long SIXES = 0x0606060606060606L;
    private static final long HIGH = 0xf0f0f0f0f0f0f0f0L;

    private Digits() {}

    /** How many digits begin here, at most eight; seven bytes more must be there to look at. */
    static int count(byte[] bytes, int at) {
        long eight = (long) EIGHT.get(bytes, at) ^ ZEROS;
        long strange = (eight | eight + SIXES) & HIGH;
        return Long.numberOfTrailingZeros(strange) / Byte.SIZE;
    }

    /** The number that the digits from here make: of neighbours first two, then four, then eight are put together. */
    static long value(byte[] bytes, int at, int count) {
        if (count == 0) {
            return 0;
        }
        long ones = ((long) EIGHT.get(bytes, at) ^ ZEROS) << Long.SIZE - Byte.SIZE * count;
        long twos = ones * 10 + (ones >>> 8) & 0xff_00ff_00ff_00ffL;
        long fours = twos * 100 + (twos >>> 16) & 0xffff_0000_ffffL;
        return fours * 10_000 + (fours >>> 32) & 0xffff_ffffL;
    }
}
