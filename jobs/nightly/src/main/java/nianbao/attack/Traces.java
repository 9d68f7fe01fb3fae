package nianbao.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where something is said that a figure can be worked out from: of itself, or else of the nearest of those that are told of together with it. */
final class Traces {

    private final Map<Integer, List<String>> said = new HashMap<>();
    private final Map<Integer, List<Told>> told = new HashMap<>();

    /**
     * @param said what files say
     * @param told that, and what adds up
     */
    Traces(List<Told> said, List<Told> told) {
        said.forEach(one -> one.factors().keySet().forEach(figure -> this.said.computeIfAbsent(figure, number -> new ArrayList<>()).add(one.where())));
        told.forEach(one -> one.factors().keySet().forEach(figure -> this.told.computeIfAbsent(figure, number -> new ArrayList<>()).add(one)));
    }

    List<String> to(int figure) {
        Set<Integer> seen = new HashSet<>(Set.of(figure));
        Deque<Integer> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            int one = next.remove();
            if (said.containsKey(one)) {
                return said.getOrDefault(one, List.of()).stream().distinct().toList();
            }
            told.getOrDefault(one, List.of()).stream().flatMap(about -> about.factors().keySet().stream()).filter(seen::add).forEach(next::add);
        }
        return List.of();
    }
}
