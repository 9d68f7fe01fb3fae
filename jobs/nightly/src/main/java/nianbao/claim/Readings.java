package nianbao.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The nearest ways of reading a rate that its own two counts do not give: with another rate, another count above the line, or
 * another below it. Which of them was meant is not for a machine to say.
 */
record Readings(Parts parts, StatedFigure stated) {

    private static final int DECIMALS = 2;
    private static final int NEIGHBOURS = 2;

    /** Each with its counts and what they give, such as {@code 118/135 = 87.4%; 118/140 = 84.3%}. */
    @Override
    public String toString() {
        Optional<Parts> above = nearest(parts.numerator(), this::numerator, this::withNumerator);
        Optional<Parts> below = nearest(parts.denominator(), this::denominator, this::withDenominator);
        return Stream.of(Optional.of(parts), above, below).flatMap(Optional::stream).map(this::text).collect(Collectors.joining("; "));
    }

    private BigDecimal numerator(BigDecimal rate) {
        return parts.denominator().multiply(rate).divide(stated.scale());
    }

    private BigDecimal denominator(BigDecimal rate) {
        return rate.signum() == 0 ? BigDecimal.ZERO : parts.numerator().multiply(stated.scale()).divide(rate, MathContext.DECIMAL64);
    }

    private Parts withNumerator(BigDecimal other) {
        return new Parts(other, parts.denominator());
    }

    private Parts withDenominator(BigDecimal other) {
        return new Parts(parts.numerator(), other);
    }

    // What rounds to the stated figure lies between its two bounds, so that the nearest one is beside one of them or the count itself.
    private Optional<Parts> nearest(BigDecimal count, Function<BigDecimal, BigDecimal> counted, Function<BigDecimal, Parts> other) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, count.stripTrailingZeros().scale()));
        return bounds().stream()
                .map(counted)
                .flatMap(bound -> around(bound.divide(unit, 0, RoundingMode.FLOOR).multiply(unit), unit))
                .filter(candidate -> candidate.signum() > 0 && stated.admits(other.apply(candidate).ratio(stated)))
                .min(Comparator.comparing((BigDecimal candidate) -> candidate.subtract(count).abs()).thenComparing(Comparator.naturalOrder()))
                .map(other);
    }

    private List<BigDecimal> bounds() {
        BigDecimal precision = Objects.requireNonNullElse(stated.precision(), BigDecimal.ZERO);
        return List.of(stated.value().subtract(precision), stated.value(), stated.value().add(precision));
    }

    private static Stream<BigDecimal> around(BigDecimal number, BigDecimal unit) {
        return Stream.iterate(-NEIGHBOURS, step -> step <= NEIGHBOURS, step -> step + 1).map(step -> number.add(unit.multiply(BigDecimal.valueOf(step))));
    }

    private String text(Parts reading) {
        BigDecimal ratio = reading.ratio(stated).setScale(decimals(), RoundingMode.HALF_UP);
        return plain(reading.numerator()) + "/" + plain(reading.denominator()) + " = " + ratio.toPlainString() + stated.sign();
    }

    private int decimals() {
        BigDecimal precision = stated.precision();
        return precision == null ? DECIMALS : Math.max(0, precision.add(precision).stripTrailingZeros().scale());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
