package nianbao.parquet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.apache.parquet.io.api.Binary;

/** How an exact decimal stands in a file: its unscaled value, big-endian, in the fewest bytes that hold 28 digits. */
final class DecimalBytes {

    static final int PRECISION = 28;
    static final int SCALE = 6;
    static final int BYTES = 12;

    private static final int WHOLE_DIGITS = 12;
    private static final long UNIT = 1_000_000;

    private DecimalBytes() {}

    static Binary binary(BigDecimal figure) {
        boolean whole = figure.scale() == 0 && figure.precision() <= WHOLE_DIGITS;
        return Binary.fromConstantByteArray(whole ? bytes(figure.longValue() * UNIT) : bytes(figure));
    }

    // Most figures are whole and short.
    private static byte[] bytes(long unscaled) {
        byte[] bytes = new byte[BYTES];
        long left = unscaled;
        for (int at = BYTES - 1; at >= 0; at--) {
            bytes[at] = (byte) left;
            left >>= Byte.SIZE;
        }
        return bytes;
    }

    private static byte[] bytes(BigDecimal figure) {
        BigDecimal scaled = figure.setScale(SCALE, RoundingMode.HALF_UP);
        if (scaled.precision() > PRECISION) {
            throw new ArithmeticException(figure.toPlainString() + " has more than " + PRECISION + " digits");
        }
        return widened(scaled.unscaledValue().toByteArray());
    }

    private static byte[] widened(byte[] digits) {
        byte[] wide = new byte[BYTES];
        Arrays.fill(wide, 0, BYTES - digits.length, (byte) (digits[0] < 0 ? -1 : 0));
        System.arraycopy(digits, 0, wide, BYTES - digits.length, digits.length);
        return wide;
    }
}
