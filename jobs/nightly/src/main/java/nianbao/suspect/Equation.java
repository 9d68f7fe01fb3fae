package nianbao.suspect;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that must hold between the figures of some cells. */
sealed interface Equation {

    /** What is done with each kind; a new one is asked for wherever this is called. */
    <T> T when(Function<Sum, T> sum, Function<Rate, T> rate, Function<Other, T> other);

    Set<StatedCell> cells();

    /** Whether a rule asks for it; what follows from rules alone, such as what holds between totals, is but evidence. */
    boolean isRule();

    boolean holds(Function<StatedCell, BigDecimal> figures);

    /** What the figure of one of its cells may be, given what those of the others may be. */
    Interval allowed(StatedCell cell, Function<StatedCell, Interval> figures);

    /**
     * Figures, each times a factor, add up to something in a range.
     *
     * @param result the cell that the others give, where one is told apart
     */
    record Sum(boolean isRule, Map<StatedCell, BigDecimal> terms, Interval range, @Nullable StatedCell result) implements Equation {

        @Override
        public <T> T when(Function<Sum, T> sum, Function<Rate, T> rate, Function<Other, T> other) {
            return sum.apply(this);
        }

        @Override
        public Set<StatedCell> cells() {
            return terms.keySet();
        }

        @Override
        public boolean holds(Function<StatedCell, BigDecimal> figures) {
            BigDecimal added = BigDecimal.ZERO;
            for (Map.Entry<StatedCell, BigDecimal> term : terms.entrySet()) {
                added = added.add(figures.apply(term.getKey()).multiply(term.getValue()));
            }
            return range.contains(added);
        }

        @Override
        public Interval allowed(StatedCell cell, Function<StatedCell, Interval> figures) {
            Interval left = range;
            BigDecimal factor = BigDecimal.ONE;
            for (Map.Entry<StatedCell, BigDecimal> term : terms.entrySet()) {
                if (term.getKey().equals(cell)) {
                    factor = term.getValue();
                } else {
                    left = left.minus(figures.apply(term.getKey()).times(term.getValue()));
                }
            }
            return left.dividedBy(factor);
        }
    }

    /**
     * A rate in per cent is its numerator divided by its denominator.
     *
     * @param open how far it may be off, by the rounding of all three
     */
    record Rate(boolean isRule, StatedCell rate, StatedCell numerator, StatedCell denominator, BigDecimal open) implements Equation {

        static final BigDecimal HUNDRED = new BigDecimal(100);

        @Override
        public <T> T when(Function<Sum, T> sum, Function<Rate, T> rate, Function<Other, T> other) {
            return rate.apply(this);
        }

        @Override
        public Set<StatedCell> cells() {
            return Set.of(rate, numerator, denominator);
        }

        @Override
        public boolean holds(Function<StatedCell, BigDecimal> figures) {
            BigDecimal below = figures.apply(denominator);
            BigDecimal apart = figures.apply(rate).multiply(below).subtract(figures.apply(numerator).multiply(HUNDRED));
            return below.signum() <= 0 || apart.abs().compareTo(open.multiply(below)) <= 0;
        }

        @Override
        public Interval allowed(StatedCell cell, Function<StatedCell, Interval> figures) {
            Interval above = figures.apply(numerator);
            Interval below = figures.apply(denominator);
            Interval stated = figures.apply(rate);
            if (above.low().signum() < 0 || stated.low().signum() < 0) {
                return Interval.ALL;
            }
            BigDecimal least = stated.low().subtract(open).max(BigDecimal.ZERO);
            BigDecimal most = stated.high().add(open);
            if (cell.equals(numerator)) {
                return new Interval(least.multiply(below.low()), most.multiply(below.high())).dividedBy(HUNDRED);
            }
            Interval hundredfold = above.times(HUNDRED);
            if (cell.equals(denominator)) {
                Interval from = Interval.of(hundredfold.low()).dividedBy(most.max(open));
                return least.signum() == 0 ? Interval.atLeast(from.low()) : new Interval(from.low(), Interval.of(hundredfold.high()).dividedBy(least).high());
            }
            if (below.low().signum() <= 0) {
                return Interval.ALL;
            }
            Interval from = Interval.of(hundredfold.low()).dividedBy(below.high());
            Interval to = Interval.of(hundredfold.high()).dividedBy(below.low());
            return new Interval(from.low().subtract(open), to.high().add(open));
        }
    }

    /** A rule of another kind that is broken: of its cells at least one is wrong, and nobody knows by how much. */
    record Other(Set<StatedCell> cells) implements Equation {

        @Override
        public <T> T when(Function<Sum, T> sum, Function<Rate, T> rate, Function<Other, T> other) {
            return other.apply(this);
        }

        @Override
        public boolean isRule() {
            return true;
        }

        @Override
        public boolean holds(Function<StatedCell, BigDecimal> figures) {
            return cells.stream().anyMatch(cell -> figures.apply(cell).compareTo(cell.value()) != 0);
        }

        @Override
        public Interval allowed(StatedCell cell, Function<StatedCell, Interval> figures) {
            return Interval.ALL;
        }
    }
}
