package nianbao.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nianbao.disclosure.Alternative.Demand;

/** Finds figures that could stand in place of the true ones, by linear programs. */
final class Alternatives {

    private final List<JoinedCell> cells;
    private final List<List<Relation>> relationsOf;

    Alternatives(List<JoinedCell> cells, List<Relation> relations) {
        this.cells = cells;
        this.relationsOf = IntStream.range(0, cells.size()).<List<Relation>>mapToObj(cell -> new ArrayList<>()).toList();
        relations.forEach(relation -> IntStream.of(relation.cells()).forEach(cell -> relationsOf.get(cell).add(relation)));
    }

    List<JoinedCell> cells() {
        return cells;
    }

    List<Relation> relationsOf(int cell) {
        return relationsOf.get(cell);
    }

    /**
     * Those that show what is demanded and change the least of what is published, each cell by its weight; none where there are none.
     *
     * @param free cells that are not published, which cost nothing to change
     * @param others cells that can be changed as well
     */
    Optional<Alternative> cheapest(Demand demand, BitSet free, BitSet others) {
        BitSet changeable = (BitSet) free.clone();
        changeable.or(others);
        try (LinearProgram program = new LinearProgram(this, changeable)) {
            program.ask(demand);
            program.weigh(others, 1 / Math.abs(demand.change()));
            return program.solve();
        }
    }

    /** Of figures that are not published those that show as many demands at once as a linear program tells. */
    Optional<Alternative> most(List<Demand> demands, BitSet free) {
        try (LinearProgram program = new LinearProgram(this, free)) {
            demands.forEach(program::wish);
            return program.solve();
        }
    }
}
