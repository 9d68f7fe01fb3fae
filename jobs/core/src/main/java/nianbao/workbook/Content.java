package nianbao.workbook;

import java.math.BigDecimal;
import java.math.MathContext;

/** What a cell holds. */
public sealed interface Content {

    record Text(String text) implements Content {}

    record Number(double value) implements Content {

        private static final MathContext EXCEL_DIGITS = new MathContext(15);

        /** The number as Excel shows it at full length, which is 15 significant digits. */
        public BigDecimal decimal() {
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
