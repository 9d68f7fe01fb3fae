package nianbao.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.workbook.Cell;
import nianbao.workbook.Content;
import org.jspecify.annotations.Nullable;

/** When the result that a file keeps is that of its formula. */
final class Agreement {

    private static final double NOISE = 1e-9;
    private static final int MOST_DECIMALS = 30;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,15})?");
    private static final Pattern DECIMALS = Pattern.compile("[#,]*0(?:\\.(0+))?(%?)");

    private Agreement() {}

    /** @param cell null for an empty one */
    static boolean between(@Nullable Cell cell, Content worked) {
        Content kept = cell == null ? new Content.Text("") : cell.content();
        if (kept instanceof Content.Number stored && worked instanceof Content.Number result) {
            return same(stored.value(), result.value()) || cell != null && shownAlike(cell.format(), stored.value(), result.value());
        }
        if (kept instanceof Content.Text && worked instanceof Content.Text) {
            return kept.equals(worked);
        }
        Double one = number(kept);
        Double other = number(worked);
        if (one != null && other != null) {
            return same(one, other);
        }
        // Nothing is 0 to a formula that refers to it.
        boolean nothing = cell == null && worked instanceof Content.Number number && number.value() == 0;
        return nothing || kept.equals(worked);
    }

    /** What a content amounts to in arithmetic; null when that is no number. */
    private static @Nullable Double number(Content content) {
        if (content instanceof Content.Number number) {
            return number.value();
        }
        if (content instanceof Content.Flag flag) {
            return flag.value() ? 1.0 : 0.0;
        }
        boolean digits = content instanceof Content.Text text && NUMBER.matcher(text.text()).matches();
        return digits ? Double.valueOf(((Content.Text) content).text()) : null;
    }

    /** Binary noise makes no difference. */
    private static boolean same(double one, double other) {
        return Math.abs(one - other) <= NOISE * Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
    }

    /** Some workbooks calculate with what they show. */
    private static boolean shownAlike(String format, double one, double other) {
        Matcher simple = DECIMALS.matcher(format);
        if (!simple.matches()) {
            return false;
        }
        int decimals = simple.group(1) == null ? 0 : simple.group(1).length();
        int scale = Math.min(decimals, MOST_DECIMALS) + (simple.group(2).isEmpty() ? 0 : 2);
        return shown(one, scale).compareTo(shown(other, scale)) == 0;
    }

    private static BigDecimal shown(double value, int scale) {
        return BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_UP);
    }
}
