package nianbao.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import nianbao.export.ExportWords;
import org.jspecify.annotations.Nullable;

/** How figures of one kind are written: whole where all of them are, percentages with one decimal, others with two. */
public record Figures(String unit, int decimals) {

    private static final String MINUS = "−";

    Figures(String unit, String kind, Collection<? extends @Nullable BigDecimal> values) {
        this(unit, decimals(unit, kind, values));
    }

    private static int decimals(String unit, String kind, Collection<? extends @Nullable BigDecimal> values) {
        if (unit.equals("percent")) {
            return 1;
        }
        boolean whole = values.stream().allMatch(value -> value == null || value.stripTrailingZeros().scale() <= 0);
        return whole && !kind.equals("rate") ? 0 : 2;
    }

    /** A figure, with a dash for one that there is not. */
    public String of(@Nullable BigDecimal value) {
        return value == null ? "–" : write(value, decimals, "");
    }

    /** A figure that there is, with a mark for one that is not published. */
    public String shown(@Nullable BigDecimal value) {
        return value == null ? ExportWords.HIDDEN : of(value);
    }

    /** A difference, with its sign. */
    public String change(@Nullable BigDecimal value) {
        return value == null ? "" : write(value, decimals, "+");
    }

    /** A change in per cent or in percentage points, with its sign. */
    public static String tenths(@Nullable BigDecimal value) {
        return value == null ? "" : write(value, 1, "+");
    }

    private static String write(BigDecimal value, int decimals, String plus) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String digits = new DecimalFormat(
                        decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(rounded.abs());
        String sign = switch (rounded.signum()) {
            case -1 -> MINUS;
            case 1 -> plus;
            default -> "";
        };
        return sign + digits;
    }
}
