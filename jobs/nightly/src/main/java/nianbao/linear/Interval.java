package nianbao.linear;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** From one figure to another, both of them included; empty when the first is the greater one. */
public record Interval(BigDecimal low, BigDecimal high) {

    /** More than any figure has. */
    private static final BigDecimal FAR = BigDecimal.TEN.pow(24);
    private static final int EXACT = 24;
    private static final BigDecimal TWO = new BigDecimal(2);
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    public static final Interval ALL = new Interval(FAR.negate(), FAR);

    public static Interval of(BigDecimal figure) {
        return new Interval(figure, figure);
    }

    public static Interval around(BigDecimal figure, BigDecimal open) {
        return new Interval(figure.subtract(open), figure.add(open));
    }

    public static Interval atLeast(BigDecimal low) {
        return new Interval(low, FAR);
    }

    public static Interval atMost(BigDecimal high) {
        return new Interval(FAR.negate(), high);
    }

    /** The low end; none where there is none, to which what was added or taken away makes no difference. */
    public Optional<BigDecimal> least() {
        return said(low);
    }

    /** The high end; none where there is none. */
    public Optional<BigDecimal> most() {
        return said(high);
    }

    private static Optional<BigDecimal> said(BigDecimal end) {
        return end.abs().multiply(TWO).compareTo(FAR) < 0 ? Optional.of(end) : Optional.empty();
    }

    public boolean isEmpty() {
        return low.compareTo(high) > 0;
    }

    public boolean isPoint() {
        return low.compareTo(high) == 0;
    }

    /** The middle of one in which figures hardly differ, as it is left open by rounding alone. */
    public Optional<BigDecimal> nearlyPoint() {
        BigDecimal middle = low.add(high).divide(TWO, Math.max(low.scale(), high.scale()), RoundingMode.HALF_EVEN);
        boolean narrow = high.subtract(low).multiply(THOUSAND).compareTo(middle.abs()) <= 0;
        return narrow ? Optional.of(middle) : Optional.empty();
    }

    public boolean contains(BigDecimal figure) {
        return low.compareTo(figure) <= 0 && figure.compareTo(high) <= 0;
    }

    /** The figure of it that is nearest to another. */
    public BigDecimal nearestTo(BigDecimal figure) {
        return figure.max(low).min(high);
    }

    public Interval meet(Interval other) {
        return new Interval(low.max(other.low), high.min(other.high));
    }

    public Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    public Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    public Interval times(BigDecimal factor) {
        BigDecimal one = low.multiply(factor);
        BigDecimal two = high.multiply(factor);
        return new Interval(one.min(two), one.max(two));
    }

    /** Each end rounded away from the other, should it not come out even. */
    public Interval dividedBy(BigDecimal divisor) {
        Interval positive = divisor.signum() < 0 ? times(BigDecimal.ONE.negate()) : this;
        BigDecimal by = divisor.abs();
        return new Interval(positive.low.divide(by, EXACT, RoundingMode.FLOOR), positive.high.divide(by, EXACT, RoundingMode.CEILING));
    }

    /** The part of it that figures with so many decimals can have. */
    public Interval withDecimals(int decimals) {
        return new Interval(low.setScale(decimals, RoundingMode.CEILING), high.setScale(decimals, RoundingMode.FLOOR));
    }
}
