package nianbao.reading.heading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as a text writes it.
 *
 * @param value as written, before any unit: 14.3 of {@code 14.3万}
 * @param magnitude what one of it is worth: 10000 for 万, otherwise 1
 * @param unit the unit word behind it, such as {@code 元} or {@code %}, or null
 * @param bound whether a word such as 近 or 余 says that it is not exact
 * @param marked whether a footnote mark came off it
 */
public record Numeral(BigDecimal value, BigDecimal magnitude, @Nullable String unit, boolean bound, boolean marked) {

    private static final Map<String, BigDecimal> MAGNITUDES = Map.of(
            "千", new BigDecimal(1_000), "万", new BigDecimal(10_000), "亿", new BigDecimal(100_000_000));
    private static final Pattern NUMERAL = Pattern.compile(
            "(?<before>近|约|超过?|突破|逾|不足)?"
                    + "(?<number>[+\\-−]?(?:\\d{1,3}(?:[, ]\\d{3})+|\\d+)(?:\\.\\d+)?)"
                    + "(?<inner>余|多)?(?<magnitude>" + String.join("|", MAGNITUDES.keySet()) + ")?(?<after>余|多|以上|以下|左右)?"
                    + "(?<unit>[^\\d\\s.,+\\-−近约超逾余多]*)");
    private static final String STARS = "[*＊†‡※]+";
    private static final Pattern MARKS = Pattern.compile("^[\\s\\p{Z}]*" + STARS + "|[\\s\\p{Z}]*(?:" + STARS
            + "|[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾]+|[①-⑳]+|[\\[［]\\d{1,2}[\\]］]|[(（]注\\d*[)）])+[\\s\\p{Z}]*$");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern DAMAGED = Pattern.compile("[+\\-]?[\\dOolISB., ]*\\d[\\dOolISB., ]*");

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+\\-]?[^,.]+, ?[^,.]+");

    /** Empty when the text is not a well-formed number. */
    public static Optional<Numeral> read(String text) {
        String unmarked = withoutMarks(text);
        Matcher numeral = NUMERAL.matcher(plain(unmarked));
        return numeral.matches() ? Optional.of(of(numeral, unmarked.length() < text.length())) : Optional.empty();
    }

    /** The text without superscripts, stars and other marks of footnotes at its ends. */
    public static String withoutMarks(String text) {
        return mayBeMarked(text) ? MARKS.matcher(text).replaceAll("") : text;
    }

    /** Most texts have nothing in them that could be a mark. */
    private static boolean mayBeMarked(String text) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter > '~' && !Character.isIdeographic(letter) || "*[()]".indexOf(letter) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What a damaged number such as {@code 7.8S} or {@code 93021 3} was perhaps meant to be; empty when it is no number at all. */
    public static Optional<String> likely(String text) {
        return mended(plain(text));
    }

    /** The same among numbers with decimals, where {@code 1,24} was perhaps meant to be 1.24. */
    public static Optional<String> likelyDecimal(String text) {
        String plain = plain(text);
        return mended(DECIMAL_COMMA.matcher(plain).matches() ? plain.replace(',', '.') : plain);
    }

    private static Optional<String> mended(String plain) {
        if (!DAMAGED.matcher(plain).matches()) {
            return Optional.empty();
        }
        String mended = plain.replaceAll("[, ]", "")
                .replaceAll("[Oo]", "0")
                .replaceAll("[lI]", "1")
                .replace('S', '5')
                .replace('B', '8');
        return mended.matches("[+\\-]?\\d+(\\.\\d+)?") ? Optional.of(mended) : Optional.empty();
    }

    /** How many decimals were written. */
    public int decimals() {
        return Math.max(0, value.scale());
    }

    private static Numeral of(Matcher numeral, boolean marked) {
        String number = numeral.group("number").replace(",", "").replace(" ", "").replace('−', '-');
        boolean bound = numeral.group("before") != null || numeral.group("inner") != null || numeral.group("after") != null;
        String unit = numeral.group("unit").isEmpty() ? null : numeral.group("unit");
        return new Numeral(
                new BigDecimal(number),
                Optional.ofNullable(numeral.group("magnitude")).map(MAGNITUDES::get).orElse(BigDecimal.ONE),
                unit,
                bound,
                marked);
    }

    private static String plain(String text) {
        String visible = INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return BLANKS.matcher(visible).replaceAll(" ").strip();
    }
}
