package nianbao.definition;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/**
 * What figures an indicator can have.
 *
 * @param minimum the least, or null
 * @param maximum the greatest, or null
 * @param whole whether it has no fractions
 * @param seldomNegative whether one below 0 is possible and yet worth a word
 */
public record Bounds(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum, boolean whole, boolean seldomNegative) {

    static final Bounds NONE = new Bounds(null, null, false, false);

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Pattern CHANGE = Pattern.compile(
            "增长|增减|净|差额|之差|变动|变化|\\b(?:growth|increase|decrease|change|net|balance|difference)\\b", Pattern.CASE_INSENSITIVE);

    /**
     * Those that hold unless a definition says otherwise: counts are whole and not negative, shares lie in 0..100; but what
     * its title calls a change may be negative, and money is so seldom.
     */
    static Bounds usual(Title title, Kind kind, String unit, Units units) {
        boolean change = CHANGE.matcher(title.zh() + " " + title.en()).find();
        if (kind == Kind.RATE) {
            return unit.equals("percent") && !change ? new Bounds(BigDecimal.ZERO, HUNDRED, false, false) : NONE;
        }
        if (units.isCount(unit)) {
            return new Bounds(change ? null : BigDecimal.ZERO, null, true, false);
        }
        return units.factor("元", unit) != null && !change ? new Bounds(null, null, false, true) : NONE;
    }

    /** Whether nothing can be wrong with a figure. */
    public boolean allow(BigDecimal figure) {
        return !isBelow(figure) && !isAbove(figure) && !isBroken(figure) && !isDoubtful(figure);
    }

    public boolean isBelow(BigDecimal figure) {
        return minimum != null && figure.compareTo(minimum) < 0;
    }

    /** Whether it can be right and is more likely a slip. */
    public boolean isDoubtful(BigDecimal figure) {
        return seldomNegative && figure.signum() < 0;
    }

    public boolean isAbove(BigDecimal figure) {
        return maximum != null && figure.compareTo(maximum) > 0;
    }

    /** Whether it has a fraction that it should not have. */
    public boolean isBroken(BigDecimal figure) {
        return whole && figure.scale() > 0 && figure.stripTrailingZeros().scale() > 0;
    }
}
