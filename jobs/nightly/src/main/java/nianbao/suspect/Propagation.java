package nianbao.suspect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nianbao.linear.Interval;

/** What figures some cells may have when all others stay: each narrowed by the others until none gets narrower. */
record Propagation(Conflict conflict, Domains domains) {

    private static final int MOST_ROUNDS = 20;

    /** Empty when there are no figures with which all equations hold. */
    Optional<Solution> changing(Set<StatedCell> cells) {
        Map<StatedCell, Interval> figures = new HashMap<>();
        cells.forEach(cell -> figures.put(cell, domains.of(cell).within(Interval.ALL)));
        Function<StatedCell, Interval> given = cell -> figures.getOrDefault(cell, Interval.of(cell.value()));
        List<Equation> equations = conflict.about(cells);
        if (!conflict.broken().stream().allMatch(equation -> equation.cells().stream().anyMatch(cells::contains))) {
            return Optional.empty();
        }
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Map<StatedCell, Interval> earlier = Map.copyOf(figures);
            for (StatedCell cell : cells) {
                Interval narrowed = conflict.about(cell).stream()
                        .map(equation -> equation.allowed(cell, given))
                        .reduce(given.apply(cell), Interval::meet);
                Interval possible = domains.of(cell).within(narrowed);
                if (possible.isEmpty()) {
                    return Optional.empty();
                }
                figures.put(cell, possible);
            }
            if (figures.equals(earlier)) {
                break;
            }
        }
        Solution solution = new Solution(Map.copyOf(figures));
        boolean agrees = !solution.isDetermined() || equations.stream().allMatch(equation -> equation.holds(cell -> given.apply(cell).low()));
        return agrees ? Optional.of(solution) : Optional.empty();
    }
}
