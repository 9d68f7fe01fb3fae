package nianbao.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nianbao.attack.Published.Figure;

/** Figures in an order in which the largest comes first, and those of one rank are the same. */
final class Ranks {

    private final NavigableMap<Double, List<Figure>> figures = new TreeMap<>();

    void put(double rank, Optional<Figure> figure) {
        figure.ifPresent(known -> figures.computeIfAbsent(rank, list -> new ArrayList<>()).add(known));
    }

    void tell(Saying saying, String where) {
        List<Figure> before = List.of();
        for (List<Figure> same : figures.values()) {
            for (Figure one : same) {
                before.forEach(more -> saying.before(Optional.of(more), Optional.of(one), where));
                same.forEach(other -> saying.before(Optional.of(one), Optional.of(other), where));
            }
            before = same;
        }
    }
}
