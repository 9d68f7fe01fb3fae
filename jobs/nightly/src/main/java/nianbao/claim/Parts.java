package nianbao.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two counts that a rate is said to come from. */
public record Parts(BigDecimal numerator, BigDecimal denominator) {

    private static final int REACH = 2;

    /** What the counts give, in the unit of the claim. */
    BigDecimal ratio(StatedFigure stated) {
        return numerator.multiply(stated.scale()).divide(denominator, MathContext.DECIMAL64);
    }

    /** The only whole number that, in place of the denominator, would give what is stated. */
    Optional<BigDecimal> slip(StatedFigure stated) {
        if (stated.value().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal near = numerator.multiply(stated.scale()).divide(stated.value(), 0, RoundingMode.HALF_UP);
        List<BigDecimal> fitting = Stream.iterate(-REACH, step -> step <= REACH, step -> step + 1)
                .map(step -> near.add(BigDecimal.valueOf(step)))
                .filter(other -> other.signum() > 0 && stated.admits(new Parts(numerator, other).ratio(stated)))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
