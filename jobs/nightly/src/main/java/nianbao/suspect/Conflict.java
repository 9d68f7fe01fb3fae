package nianbao.suspect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * BrokenRule equations that have cells in common, directly or through each other, and those that hold of the workbook.
 *
 * @param byCell of each cell all equations
 */
record Conflict(List<Equation> broken, Map<StatedCell, List<Equation>> byCell) {

    /** All of a workbook in which a rule is broken. */
    static List<Conflict> in(List<Equation> equations) {
        Map<StatedCell, List<Equation>> byCell = new HashMap<>();
        equations.forEach(equation ->
                equation.cells().forEach(cell -> byCell.computeIfAbsent(cell, one -> new ArrayList<>()).add(equation)));
        List<Equation> left = new ArrayList<>(equations.stream().filter(equation -> !equation.holds(StatedCell::value)).toList());
        List<Conflict> all = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Equation> together = connected(left);
            if (together.stream().anyMatch(Equation::isRule)) {
                all.add(new Conflict(together, byCell));
            }
        }
        return all;
    }

    /** Takes the first of some equations and all that are connected with it. */
    private static List<Equation> connected(List<Equation> left) {
        List<Equation> together = new ArrayList<>(List.of(left.remove(0)));
        Set<StatedCell> cells = new HashSet<>(together.get(0).cells());
        boolean grows = true;
        while (grows) {
            List<Equation> touching = left.stream().filter(equation -> equation.cells().stream().anyMatch(cells::contains)).toList();
            touching.forEach(equation -> cells.addAll(equation.cells()));
            together.addAll(touching);
            grows = left.removeAll(touching);
        }
        return together;
    }

    List<Equation> about(StatedCell cell) {
        return byCell.getOrDefault(cell, List.of());
    }

    /** Those of any of some cells, each once, in an order that is always the same: what a solver finds depends on it. */
    List<Equation> about(Collection<StatedCell> cells) {
        Set<Equation> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return cells.stream().flatMap(cell -> about(cell).stream()).filter(seen::add).toList();
    }

    Stream<StatedCell> cells() {
        return broken.stream().flatMap(equation -> equation.cells().stream()).distinct();
    }
}
