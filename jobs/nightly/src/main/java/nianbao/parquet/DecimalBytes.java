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

    private DecimalBytes() {}

    static Binary binary(BigDecimal figure) {
        BigDecimal scaled = figure.setScale(SCALE, RoundingMode.HALF_UP);
        if (scaled.precision() > PRECISION) {
            throw new ArithmeticException(figure.toPlainString() + " has more than " + PRECISION + " digits");
        }
        return Binary.fromConstantByteArray(widened(scaled.unscaledValue().toByteArray()));
    }

    private static byte[] widened(byte[] digits) {
        byte[] wide = new byte[BYTES];
        Arrays.fill(wide, 0, BYTES - digits.length, (byte) (digits[0] < 0 ? -1 : 0));
        System.arraycopy(digits, 0, wide, BYTES - digits.length, digits.length);
        return wide;
    }
}
