package nianbao.suspect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.definition.Indicator;
import nianbao.definition.Ratio;
import org.jspecify.annotations.Nullable;

/** Rates beside their counts, as {@code check/rate_from_counts.sql} holds them against each other. */
record RateEquations(PlaceFigures figures) {

    private static final BigDecimal USUAL_ROUNDING = new BigDecimal("0.05");
    private static final BigDecimal TRACE = new BigDecimal("0.000001");

    List<Equation> of(Indicator indicator) {
        Ratio ratio = indicator.ratio();
        if (ratio == null || !indicator.unit().equals("percent")) {
            return List.of();
        }
        return figures.places().stream()
                .map(figures::at)
                .map(stated -> equation(stated.get(indicator.name()), stated.get(ratio.numerator()), stated.get(ratio.denominator())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Equation> equation(@Nullable StatedCell rate, @Nullable StatedCell numerator, @Nullable StatedCell denominator) {
        if (rate == null || numerator == null || denominator == null || denominator.value().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal open = open(rate, numerator, denominator);
        return Optional.of(new Equation.Rate(true, rate, Map.of(numerator, BigDecimal.ONE), Map.of(denominator, BigDecimal.ONE), open));
    }

    private static BigDecimal open(StatedCell rate, StatedCell numerator, StatedCell denominator) {
        double share = numerator.value().doubleValue() / denominator.value().doubleValue();
        double least = denominator.value().subtract(denominator.open()).doubleValue();
        double counts = least > 0 ? 100 * (numerator.open().doubleValue() + denominator.open().doubleValue() * share) / least : 0;
        BigDecimal rounding = rate.precision() == null ? USUAL_ROUNDING : rate.precision();
        return rounding.add(BigDecimal.valueOf(counts)).setScale(TRACE.scale(), RoundingMode.UP).add(TRACE);
    }
}
