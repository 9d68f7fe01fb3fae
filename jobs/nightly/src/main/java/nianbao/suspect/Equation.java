package nianbao.suspect;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nianbao.linear.Interval;
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
     * A rate in per cent is its numerator divided by its denominator, each of which figures, each times a factor, add up to.
     *
     * @param open how far it may be off, by the rounding of all
     */
    record Rate(boolean isRule, StatedCell rate, Map<StatedCell, BigDecimal> numerator, Map<StatedCell, BigDecimal> denominator, BigDecimal open)
            implements Equation {

        static final BigDecimal HUNDRED = new BigDecimal(100);

        @Override
        public <T> T when(Function<Sum, T> sum, Function<Rate, T> rate, Function<Other, T> other) {
            return rate.apply(this);
        }

        @Override
        public Set<StatedCell> cells() {
            Set<StatedCell> all = new HashSet<>(numerator.keySet());
            all.addAll(denominator.keySet());
            all.add(rate);
            return all;
        }

        @Override
        public boolean holds(Function<StatedCell, BigDecimal> figures) {
            BigDecimal above = added(numerator, figures);
            BigDecimal below = added(denominator, figures);
            BigDecimal apart = figures.apply(rate).multiply(below).subtract(above.multiply(HUNDRED));
            return below.signum() <= 0 || apart.abs().compareTo(open.multiply(below)) <= 0;
        }

        private static BigDecimal added(Map<StatedCell, BigDecimal> terms, Function<StatedCell, BigDecimal> figures) {
            return terms.entrySet().stream()
                    .map(term -> figures.apply(term.getKey()).multiply(term.getValue()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        @Override
        public Interval allowed(StatedCell cell, Function<StatedCell, Interval> figures) {
            Interval above = added(numerator, figures, Interval.of(BigDecimal.ZERO));
            Interval below = added(denominator, figures, Interval.of(BigDecimal.ZERO));
            Interval stated = figures.apply(rate);
            if (numerator.containsKey(cell) && denominator.containsKey(cell) || stated.low().signum() < 0) {
                return Interval.ALL;
            }
            BigDecimal least = stated.low().subtract(open).max(BigDecimal.ZERO);
            BigDecimal most = stated.high().add(open);
            if (numerator.containsKey(cell)) {
                return below.low().signum() < 0
                        ? Interval.ALL
                        : left(cell, numerator, new Interval(least.multiply(below.low()), most.multiply(below.high())).dividedBy(HUNDRED), figures);
            }
            if (above.low().signum() < 0) {
                return Interval.ALL;
            }
            return cell.equals(rate) ? quotient(above, below) : left(cell, denominator, divisor(above, least, most), figures);
        }

        private static Interval added(Map<StatedCell, BigDecimal> terms, Function<StatedCell, Interval> figures, Interval from) {
            Interval sum = from;
            for (Map.Entry<StatedCell, BigDecimal> term : terms.entrySet()) {
                sum = sum.plus(figures.apply(term.getKey()).times(term.getValue()));
            }
            return sum;
        }

        /** What is left of a sum for one of its cells. */
        private static Interval left(
                StatedCell cell, Map<StatedCell, BigDecimal> terms, Interval sum, Function<StatedCell, Interval> figures) {
            Map<StatedCell, BigDecimal> others = new HashMap<>(terms);
            BigDecimal factor = others.remove(cell);
            return factor == null
                    ? Interval.ALL
                    : sum.minus(added(others, figures, Interval.of(BigDecimal.ZERO))).dividedBy(factor);
        }

        private Interval divisor(Interval above, BigDecimal least, BigDecimal most) {
            BigDecimal from = Interval.of(above.low().multiply(HUNDRED)).dividedBy(most.max(open)).low();
            return least.signum() == 0
                    ? Interval.atLeast(from)
                    : new Interval(from, Interval.of(above.high().multiply(HUNDRED)).dividedBy(least).high());
        }

        private Interval quotient(Interval above, Interval below) {
            if (below.low().signum() <= 0) {
                return Interval.ALL;
            }
            BigDecimal from = Interval.of(above.low().multiply(HUNDRED)).dividedBy(below.high()).low();
            BigDecimal to = Interval.of(above.high().multiply(HUNDRED)).dividedBy(below.low()).high();
            return new Interval(from.subtract(open), to.add(open));
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
