package nianbao.suspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nianbao.linear.Interval;

/**
 * Equations without the cells that a formula fills rightly: whoever corrects what they come from corrects them as well, so that in
 * each equation the cells that they come from stand in their place.
 */
final class Followed {

    private final Map<StatedCell, Map<StatedCell, BigDecimal>> sums = new HashMap<>();
    private final Set<StatedCell> rates = new HashSet<>();

    private Followed(List<Equation> equations) {
        for (Equation equation : equations) {
            if (equation.holds(StatedCell::value)) {
                equation.<Boolean>when(this::note, this::note, other -> false);
            }
        }
    }

    static List<Equation> in(List<Equation> equations) {
        Followed followed = new Followed(equations);
        List<Equation> all = new ArrayList<>();
        equations.forEach(equation -> equation.<Boolean>when(sum -> followed.add(sum, all), rate -> followed.add(rate, all), all::add));
        return all;
    }

    private boolean note(Equation.Sum sum) {
        StatedCell result = sum.result();
        if (result == null || !result.calculated()) {
            return false;
        }
        Map<StatedCell, BigDecimal> others = new HashMap<>(sum.terms());
        BigDecimal by = Objects.requireNonNull(others.remove(result)).negate();
        others.replaceAll((cell, factor) -> Interval.of(factor).dividedBy(by).low());
        return sums.putIfAbsent(result, others) == null;
    }

    private boolean note(Equation.Rate rate) {
        return rate.rate().calculated() && rates.add(rate.rate());
    }

    private boolean add(Equation.Sum sum, List<Equation> all) {
        Map<StatedCell, BigDecimal> terms = followed(sum.terms());
        StatedCell result = sum.result() != null && terms.containsKey(sum.result()) ? sum.result() : null;
        return !terms.isEmpty() && all.add(new Equation.Sum(sum.isRule(), terms, sum.range(), result));
    }

    private boolean add(Equation.Rate rate, List<Equation> all) {
        return !rates.contains(rate.rate())
                && all.add(new Equation.Rate(rate.isRule(), rate.rate(), followed(rate.numerator()), followed(rate.denominator()), rate.open()));
    }

    private Map<StatedCell, BigDecimal> followed(Map<StatedCell, BigDecimal> terms) {
        Map<StatedCell, BigDecimal> all = new HashMap<>();
        terms.forEach((cell, factor) -> put(cell, factor, all, new HashSet<>()));
        all.values().removeIf(factor -> factor.signum() == 0);
        return all;
    }

    private void put(StatedCell cell, BigDecimal factor, Map<StatedCell, BigDecimal> terms, Set<StatedCell> within) {
        Map<StatedCell, BigDecimal> others = sums.get(cell);
        if (others == null || !within.add(cell)) {
            terms.merge(cell, factor, BigDecimal::add);
            return;
        }
        others.forEach((other, one) -> put(other, one.multiply(factor), terms, within));
        within.remove(cell);
    }
}
