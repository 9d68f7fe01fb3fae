package nianbao.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.attack.Told;
import nianbao.attack.ToldBounds;
import nianbao.attack.ToldBounds.Between;
import nianbao.disclosure.JoinedCell.State;

/**
 * A table of two ways with its totals, numbered row by row.
 *
 * @param margin how far off sensitive cells have to stay
 */
record Tables(double[][] inner, Set<Integer> sensitive, double margin) {

    private int columns() {
        return inner[0].length + 1;
    }

    private int rows() {
        return inner.length + 1;
    }

    private double value(int row, int column) {
        double sum = 0;
        for (int i = 0; i < inner.length; i++) {
            for (int j = 0; j < inner[0].length; j++) {
                sum += (row == inner.length || row == i) && (column == inner[0].length || column == j) ? inner[i][j] : 0;
            }
        }
        return sum;
    }

    List<JoinedCell> cells() {
        return IntStream.range(0, rows() * columns())
                .mapToObj(number -> new JoinedCell(
                        value(number / columns(), number % columns()), 1, "", sensitive.contains(number) ? State.HIDDEN : State.OPEN,
                        sensitive.contains(number) ? margin : 0))
                .toList();
    }

    List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            int from = row * columns();
            relations.add(sum(IntStream.range(from, from + columns()).toArray()));
        }
        for (int column = 0; column < columns(); column++) {
            int from = column;
            relations.add(sum(IntStream.range(0, rows()).map(row -> row * columns() + from).toArray()));
        }
        return relations;
    }

    private static Relation sum(int[] cells) {
        double[] factors = new double[cells.length];
        java.util.Arrays.fill(factors, 1);
        factors[cells.length - 1] = -1;
        return new Relation(cells, factors);
    }

    /** What somebody works out who sees everything but what is hidden. */
    boolean isProtectedBy(BitSet hidden) {
        List<JoinedCell> cells = cells();
        List<Told> told = relations().stream().map(relation -> told(relation, hidden, cells)).filter(one -> !one.factors().isEmpty()).toList();
        ToldBounds bounds = new ToldBounds(told);
        return sensitive.stream().allMatch(cell -> {
            Between between = bounds.of(cell);
            double value = cells.get(cell).value();
            return between.low() <= Math.max(0, value - margin) + 1e-3 && between.high() >= value + margin - 1e-3;
        });
    }

    private static Told told(Relation relation, BitSet hidden, List<JoinedCell> cells) {
        java.util.Map<Integer, Double> factors = new java.util.HashMap<>();
        double known = 0;
        for (int i = 0; i < relation.cells().length; i++) {
            int cell = relation.cells()[i];
            if (hidden.get(cell)) {
                factors.put(cell, relation.factors()[i]);
            } else {
                known += relation.factors()[i] * cells.get(cell).value();
            }
        }
        return new Told(factors, -known, -known, "");
    }

    /** What somebody hides who goes by no more than that no line may have one hidden cell alone, and takes the smallest ones. */
    BitSet byHand() {
        BitSet hidden = new BitSet();
        sensitive.forEach(hidden::set);
        while (!isProtectedBy(hidden)) {
            relations().stream()
                    .map(relation -> IntStream.of(relation.cells()).boxed().collect(Collectors.partitioningBy(hidden::get)))
                    .filter(line -> !line.get(true).isEmpty() && !line.get(false).isEmpty())
                    .min(Comparator.comparingInt(line -> line.get(true).size()))
                    .flatMap(line -> line.get(false).stream().min(Comparator.comparingDouble(cell -> cells().get(cell).value())))
                    .ifPresent(hidden::set);
        }
        return hidden;
    }

    /** The smallest number of further cells that protect the sensitive ones, tried one set after the other. */
    int fewest() {
        BitSet hidden = new BitSet();
        sensitive.forEach(hidden::set);
        int[] others = IntStream.range(0, rows() * columns()).filter(cell -> !sensitive.contains(cell)).toArray();
        return IntStream.iterate(0, number -> number + 1).filter(number -> isEnough(number, 0, others, hidden)).findFirst().orElseThrow();
    }

    private boolean isEnough(int number, int from, int[] others, BitSet hidden) {
        if (number == 0) {
            return isProtectedBy(hidden);
        }
        for (int i = from; i <= others.length - number; i++) {
            hidden.set(others[i]);
            boolean found = isEnough(number - 1, i + 1, others, hidden);
            hidden.clear(others[i]);
            if (found) {
                return true;
            }
        }
        return false;
    }
}
