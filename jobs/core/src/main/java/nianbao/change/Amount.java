package nianbao.change;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A change as a cell writes it.
 *
 * @param value negative where it fell
 * @param decimals that were written
 * @param unit the word behind it, such as {@code 百分点}, or null
 */
public record Amount(BigDecimal value, int decimals, @Nullable String unit) {

    private static final String FELL = "下降|减少|降低|回落|减|降|↓|▼|-|−";
    private static final Pattern WRITTEN = Pattern.compile("(?:[比较](?:上年|去年)|同比)?(?:(?<fell>" + FELL + ")|增加|增长|上升|提高|增|升|↑|\\+)*了?"
            + "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)个?(?<unit>\\D*)");
    private static final Pattern SAME = Pattern.compile("(?:与(?:上年|去年))?(?:持平|不变|相同)|unchanged");

    /** Empty when a text says nothing of a change. */
    public static Optional<Amount> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
        if (SAME.matcher(plain).matches()) {
            return Optional.of(new Amount(BigDecimal.ZERO, 0, null));
        }
        Matcher written = WRITTEN.matcher(plain);
        return written.matches() ? Optional.of(of(written)) : Optional.empty();
    }

    private static Amount of(Matcher written) {
        BigDecimal number = new BigDecimal(written.group("number").replace(",", ""));
        String unit = written.group("unit").isEmpty() ? null : written.group("unit");
        return new Amount(written.group("fell") == null ? number : number.negate(), number.scale(), unit);
    }

    /** Of a number in a cell. */
    public static Amount of(BigDecimal number) {
        return new Amount(number, Math.max(0, number.stripTrailingZeros().scale()), null);
    }

    /** With no fewer decimals than others of its column have; a zero at the end is seldom kept. */
    public Amount withDecimals(int least) {
        return decimals > 0 ? this : new Amount(value, least, unit);
    }
}
