package nianbao.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a cell holds. */
public sealed interface Content {

    /** What is done with each kind; a new one is asked for wherever this is called. */
    <T> T when(Function<Text, T> text, Function<Number, T> number, Function<Flag, T> flag, Function<Fault, T> fault, Supplier<T> uncomputed);

    /**
     * @param whole without what is struck out of it, unless all of it is
     * @param struckOut what is struck out of it
     */
    record Text(String whole, String struckOut) implements Content {

        /** A page; what is longer has no more to say of a table, and would take long to look through. */
        private static final int LONGEST = 4000;

        public Text(String whole) {
            this(whole, "");
        }

        /** The text as it is read: the beginning of one that is longer than a page. */
        public String text() {
            return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
        }

        @Override
        public <T> T when(
                Function<Text, T> text, Function<Number, T> number, Function<Flag, T> flag, Function<Fault, T> fault, Supplier<T> uncomputed) {
            return text.apply(this);
        }

        /** Whether nothing of it stands. */
        public boolean isStruckOut() {
            return !struckOut.isEmpty() && struckOut.equals(whole);
        }

        /** @param marked behind each character that is struck out the mark for that, {@link Characters#STRUCK} */
        static Text of(String marked) {
            return marked.indexOf(Characters.STRUCK) < 0 ? new Text(marked) : unmarked(marked);
        }

        private static Text unmarked(String marked) {
            StringBuilder kept = new StringBuilder();
            StringBuilder struck = new StringBuilder();
            for (int at = 0; at < marked.length(); at++) {
                boolean isStruck = at + 1 < marked.length() && marked.charAt(at + 1) == Characters.STRUCK;
                (isStruck ? struck : kept).append(marked.charAt(at));
                at += isStruck ? 1 : 0;
            }
            boolean all = kept.toString().isBlank();
            return new Text(all ? struck.toString() : kept.toString(), struck.toString());
        }
    }

    record Number(double value) implements Content {

        private static final MathContext EXCEL_DIGITS = new MathContext(15);
        private static final double[] TENS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};
        private static final double LONGEST = 1e15;
        private static final BigDecimal[] SMALL = new BigDecimal[4096];

        static {
            Arrays.setAll(SMALL, BigDecimal::valueOf);
        }

        @Override
        public <T> T when(
                Function<Text, T> text, Function<Number, T> number, Function<Flag, T> flag, Function<Fault, T> fault, Supplier<T> uncomputed) {
            return number.apply(this);
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

    record Flag(boolean value) implements Content {

        @Override
        public <T> T when(
                Function<Text, T> text, Function<Number, T> number, Function<Flag, T> flag, Function<Fault, T> fault, Supplier<T> uncomputed) {
            return flag.apply(this);
        }
    }

    /** An error value such as {@code #REF!}. */
    record Fault(String code) implements Content {

        @Override
        public <T> T when(
                Function<Text, T> text, Function<Number, T> number, Function<Flag, T> flag, Function<Fault, T> fault, Supplier<T> uncomputed) {
            return fault.apply(this);
        }
    }

    /** A formula whose result was not stored. */
    record Uncomputed() implements Content {

        @Override
        public <T> T when(
                Function<Text, T> text, Function<Number, T> number, Function<Flag, T> flag, Function<Fault, T> fault, Supplier<T> uncomputed) {
            return uncomputed.get();
        }
    }
}
