package nianbao.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Cells that no relation joins to others, even by way of further ones, have nothing to do with them. */
final class Components {

    private final int[] above;

    private Components(int size) {
        above = IntStream.range(0, size).toArray();
    }

    /** The cells of each, by their numbers. */
    static List<int[]> of(int size, List<Relation> relations) {
        Components components = new Components(size);
        for (Relation relation : relations) {
            for (int cell : relation.cells()) {
                components.above[components.root(cell)] = components.root(relation.cells()[0]);
            }
        }
        TreeMap<Integer, List<Integer>> cells = new TreeMap<>();
        for (int cell = 0; cell < size; cell++) {
            cells.computeIfAbsent(components.root(cell), root -> new ArrayList<>()).add(cell);
        }
        return cells.values().stream().map(some -> some.stream().mapToInt(Integer::intValue).toArray()).toList();
    }

    private int root(int cell) {
        int root = cell;
        while (above[root] != root) {
            above[root] = above[above[root]];
            root = above[root];
        }
        return root;
    }
}
