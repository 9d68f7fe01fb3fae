package nianbao.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/** What a cell holds. */
public sealed interface Content {

    record Text(String text) implements Content {}

    record Number(double value) implements Content {

        private static final MathContext EXCEL_DIGITS = new MathContext(15);
        private static final double[] TENS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};
        private static final double LONGEST = 1e15;
        private static final BigDecimal[] SMALL = new BigDecimal[4096];

        static {
            Arrays.setAll(SMALL, BigDecimal::valueOf);
        }

        /** The number as Excel shows it at full length, which is 15 significant digits. */
        public BigDecimal decimal() {
            int whole = (int) value;
            return whole == value && 0 <= whole && whole < SMALL.length ? SMALL[whole] : exact();
        }

        private BigDecimal exact() {
            for (int scale = 0; scale < TENS.length; scale++) {
                double digits = Math.rint(value * TENS[scale]);
                if (Math.abs(digits) < LONGEST && digits / TENS[scale] == value) {
                    return BigDecimal.valueOf((long) digits, scale);
                }
            }
            return rounded();
        }

        private BigDecimal rounded() {
            BigDecimal rounded = BigDecimal.valueOf(value).round(EXCEL_DIGITS).stripTrailingZeros();
            return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        }
    }

    record Flag(boolean value) implements Content {}

    /** An error value such as {@code #REF!}. */
    record Fault(String code) implements Content {}

    /** A formula whose result was not stored. */
    record Uncomputed() implements Content {}
}
