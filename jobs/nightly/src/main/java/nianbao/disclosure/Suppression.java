package nianbao.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.disclosure.Alternative.Demand;

/**
 * Finds what to hide among cells that relations join.
 *
 * <p>For each demand figures are looked for that agree with all that is published, and what has to be hidden for them, at the least
 * weight, is hidden: the heuristic of Kelly, Golden and Assad (Networks 22, 1992), with linear programs in place of flows, as tables are
 * linked. At last each cell is published after all whose hiding turned out not to be needed.
 */
final class Suppression {

    /** Below so many cells more is tried; among more it hardly ever saves one, and takes long. */
    private static final int FEW = 200;
    private static final double FAR = 1e9;
    private static final Comparator<Demand> LARGE_FIRST = Comparator.comparingDouble(demand -> -Math.abs(demand.change()));
    private static final Comparator<Demand> LAST_FIRST = Comparator.comparingInt(demand -> -demand.cell());

    private final List<JoinedCell> cells;
    private final Alternatives alternatives;
    private final BitSet open = new BitSet();
    private final BitSet hidden = new BitSet();
    private final BitSet bare = new BitSet();
    private final List<Demand> demands;
    private List<Alternative> shown = new ArrayList<>();

    private Suppression(Alternatives alternatives, int[] component, List<Demand> demands) {
        this.cells = alternatives.cells();
        this.alternatives = alternatives;
        this.demands = demands;
        for (int number : component) {
            switch (cells.get(number).state()) {
                case OPEN -> open.set(number);
                case HIDDEN -> hidden.set(number);
                case KNOWN -> { }
            }
        }
    }

    /** What to hide among some cells. Where they are few, several orders in which they are looked at are tried. */
    static Protection of(int[] component, Alternatives alternatives) {
        List<JoinedCell> cells = alternatives.cells();
        List<Demand> demands = Arrays.stream(component).boxed().flatMap(cell -> demands(cell, cells.get(cell))).toList();
        Stream<Comparator<Demand>> orders = component.length > FEW ? Stream.of(LARGE_FIRST) : Stream.of(LARGE_FIRST, LARGE_FIRST.reversed(), LAST_FIRST);
        return orders.map(order -> new Suppression(alternatives, component, demands.stream().sorted(order).toList()).protect())
                .min(Comparator.comparingDouble(found -> found.bare().cardinality() * FAR + weight(found.hidden(), cells)))
                .orElseThrow();
    }

    private static double weight(BitSet hidden, List<JoinedCell> cells) {
        return hidden.stream().mapToDouble(cell -> cells.get(cell).weight()).sum();
    }

    private static Stream<Demand> demands(int number, JoinedCell cell) {
        return cell.state() != JoinedCell.State.HIDDEN
                ? Stream.of()
                : Stream.of(new Demand(number, cell.margin()), new Demand(number, -Math.min(cell.margin(), cell.room())))
                        .filter(demand -> demand.change() != 0);
    }

    private Protection protect() {
        BitSet given = (BitSet) hidden.clone();
        for (Demand demand : showTogether(demands, shown)) {
            if (!isShown(demand, shown)) {
                hideFor(demand);
            }
        }
        if (open.cardinality() + hidden.cardinality() <= FEW) {
            hidden.stream()
                    .filter(cell -> !given.get(cell))
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer cell) -> -cells.get(cell).weight()).thenComparing(Comparator.naturalOrder()))
                    .forEach(this::publish);
        }
        return new Protection(hidden, bare);
    }

    /** Shows as many demands as it finds together of what is hidden, and returns the others. */
    private List<Demand> showTogether(List<Demand> asked, List<Alternative> found) {
        List<Demand> left = missing(asked, found);
        int before = left.size() + 1;
        while (!left.isEmpty() && left.size() < before) {
            before = left.size();
            alternatives.most(left, hidden).ifPresent(found::add);
            left = missing(left, found);
        }
        return left;
    }

    private List<Demand> missing(List<Demand> asked, List<Alternative> found) {
        return asked.stream()
                .filter(demand -> !bare.get(demand.cell()) && !isShown(demand, found))
                .toList();
    }

    private static boolean isShown(Demand demand, List<Alternative> found) {
        return found.stream().anyMatch(alternative -> alternative.shows(demand));
    }

    private void hideFor(Demand demand) {
        String area = cells.get(demand.cell()).area();
        // Linear programs over what is near are small ones.
        Optional<Alternative> found = alternatives.cheapest(demand, near(area, hidden), near(area, open))
                .or(() -> alternatives.cheapest(demand, hidden, open));
        if (found.isEmpty()) {
            bare.set(demand.cell());
            return;
        }
        found.get().changes().keySet().forEach(cell -> {
            hidden.set(cell);
            open.clear(cell);
        });
        shown.add(found.get());
    }

    private BitSet near(String area, BitSet some) {
        BitSet near = new BitSet();
        some.stream().filter(cell -> cells.get(cell).isNear(area)).forEach(near::set);
        return near;
    }

    /** Publishes a hidden cell, if all that has to be possible is so without it. */
    private void publish(int cell) {
        List<Alternative> found = new ArrayList<>(shown.stream().filter(alternative -> !alternative.changes(cell)).toList());
        hidden.clear(cell);
        List<Demand> left = showTogether(demands, found);
        while (!left.isEmpty()) {
            Optional<Alternative> other = alternatives.cheapest(left.get(0), hidden, new BitSet());
            if (other.isEmpty()) {
                hidden.set(cell);
                return;
            }
            found.add(other.get());
            left = showTogether(left, found);
        }
        shown = found;
    }
}
