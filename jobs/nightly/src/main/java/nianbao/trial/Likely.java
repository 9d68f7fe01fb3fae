package nianbao.trial;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person would probably decide about a cell.
 *
 * @param value what it is to be read as; null unless that is the decision
 * @param remark why, or what else may be right
 */
record Likely(String decision, @Nullable String value, String remark) {

    private static final Set<String> UNREADABLE = Set.of("damaged_number", "not_a_number", "error_cell", "too_large", "no_cached_value");
    private static final Set<String> LABELS = Set.of("unknown_heading", "unknown_division", "unknown_category");
    private static final Set<String> TWICE =
            Set.of("repeated_heading", "repeated_row", "repeated_figure", "column_of_other_year", "ambiguous_division", "absorbed_division", "other_sender");

    /**
     * @param expected what the finding says should stand there, or null
     * @param byTotal what a total says must stand there, or null
     */
    static Likely of(String rule, String expected, @Nullable String byTotal) {
        if (UNREADABLE.contains(rule)) {
            return unreadable(rule.equals("damaged_number") ? expected : null, byTotal);
        }
        if (rule.equals("total_row")) {
            return new Likely("total_not_checked", null, "or read_as, as its rows add up to " + expected);
        }
        if (LABELS.contains(rule)) {
            return expected == null
                    ? new Likely("leave_out", null, "its row or column is not read then")
                    : new Likely("read_as", expected, "the nearest name that is known");
        }
        return TWICE.contains(rule)
                ? new Likely("leave_out", null, "its row or column is not read then")
                : new Likely("accept", null, "it counts as it is printed then");
    }

    private static Likely unreadable(@Nullable String looks, @Nullable String byTotal) {
        if (looks == null && byTotal == null) {
            return new Likely("leave_out", null, "nothing tells what it should be");
        }
        if (byTotal == null) {
            return new Likely("read_as", looks, "what it looks like");
        }
        boolean agree = looks != null && new BigDecimal(looks).compareTo(new BigDecimal(byTotal)) == 0;
        String other = looks == null ? "what the total leaves for it" : "what the total leaves for it, although it looks like " + looks;
        return agree ? new Likely("read_as", looks, "what it looks like, and what the total leaves for it") : new Likely("read_as", byTotal, other);
    }

    /** What is missing in a total, as it would be printed: in the unit of the printed total; null when that cannot be told. */
    static @Nullable String byTotal(BigDecimal missing, BigDecimal total, String printed) {
        if (missing == null || total.signum() == 0 || missing.signum() < 0) {
            return null;
        }
        try {
            BigDecimal inUnit = new BigDecimal(printed.replace(",", ""));
            return inUnit.signum() == 0 ? null : missing.multiply(inUnit).divide(total, MathContext.DECIMAL64).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
