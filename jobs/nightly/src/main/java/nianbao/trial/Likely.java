package nianbao.trial;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import nianbao.language.Title;
import nianbao.language.WordsFile;
import org.jspecify.annotations.Nullable;

/**
 * What a person would probably decide about a cell.
 *
 * @param value what it is to be read as; null unless that is the decision
 * @param remark why, or what else may be right
 */
record Likely(String decision, @Nullable String value, Title remark) {

    private static final WordsFile WORDS = WordsFile.beside(Likely.class);

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
            return new Likely("total_not_checked", null, WORDS.of("or_sum").filled(expected));
        }
        if (LABELS.contains(rule)) {
            return expected == null
                    ? new Likely("leave_out", null, WORDS.of("not_read"))
                    : new Likely("read_as", expected, WORDS.of("nearest"));
        }
        return TWICE.contains(rule)
                ? new Likely("leave_out", null, WORDS.of("not_read"))
                : new Likely("accept", null, WORDS.of("as_printed"));
    }

    private static Likely unreadable(@Nullable String looks, @Nullable String byTotal) {
        if (looks == null && byTotal == null) {
            return new Likely("leave_out", null, WORDS.of("nothing_tells"));
        }
        if (byTotal == null) {
            return new Likely("read_as", looks, WORDS.of("looks"));
        }
        boolean agree = looks != null && new BigDecimal(looks).compareTo(new BigDecimal(byTotal)) == 0;
        Title other = looks == null ? WORDS.of("by_total") : WORDS.of("by_total_not_looks").filled(looks);
        return agree ? new Likely("read_as", looks, WORDS.of("by_total_and_looks")) : new Likely("read_as", byTotal, other);
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
