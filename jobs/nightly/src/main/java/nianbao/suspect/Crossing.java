package nianbao.suspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Single cells in which all broken equations of a conflict cross, and with which, changed, everything holds. */
record Crossing(Conflict conflict, Domains domains) {

    List<Solution> solutions() {
        Propagation propagation = new Propagation(conflict, domains);
        List<Solution> found = new ArrayList<>();
        int lightest = Integer.MAX_VALUE;
        for (StatedCell cell : conflict.broken().get(0).cells()) {
            int weight = Weight.of(cell, conflict);
            if (weight > lightest || !conflict.broken().stream().allMatch(equation -> equation.cells().contains(cell))) {
                continue;
            }
            Solution solution = propagation.changing(Set.of(cell)).orElse(null);
            if (solution != null) {
                if (weight < lightest) {
                    found.clear();
                    lightest = weight;
                }
                found.add(solution);
            }
        }
        return found;
    }
}
