package nianbao.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says.
 *
 * @param precision how far the true figure may be from a rounded one: half a unit of its last digit
 */
public record StatedFigure(BigDecimal value, String unit, Manner manner, @Nullable BigDecimal precision) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Whether a figure bears the claim out. */
    boolean admits(BigDecimal figure) {
        return manner.admits(this, figure);
    }

    /** Whether a figure rounds to the stated one. */
    boolean isRounded(BigDecimal figure) {
        BigDecimal step = Objects.requireNonNull(precision).multiply(TWO);
        return figure.divide(step, 0, RoundingMode.HALF_UP).multiply(step).compareTo(value) == 0;
    }

    /** A hundred when it is stated in per cent, else one. */
    BigDecimal scale() {
        return isPercent() ? BigDecimal.valueOf(100) : BigDecimal.ONE;
    }

    /** What follows the figure on paper. */
    String sign() {
        return isPercent() ? "%" : "";
    }

    private boolean isPercent() {
        return unit.equals("percent");
    }
}
