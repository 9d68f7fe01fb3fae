package nianbao.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import nianbao.disclosure.JoinedCell.State;

/**
 * Which cells are hidden besides those that are given as hidden, so that nobody can work out closely what has to stay open from all
 * that is published together.
 *
 * @param hidden all that is not published, what was given among it
 * @param bare cells that nothing protects, as others know too much already
 */
record Protection(BitSet hidden, BitSet bare) {

    static Protection of(List<JoinedCell> cells, List<Relation> relations) {
        BitSet hidden = new BitSet();
        BitSet bare = new BitSet();
        Alternatives alternatives = new Alternatives(cells, relations);
        Components.of(cells.size(), relations).parallelStream()
                .filter(component -> Arrays.stream(component).anyMatch(cell -> cells.get(cell).state() == State.HIDDEN))
                .map(component -> Suppression.of(component, alternatives))
                .forEachOrdered(part -> {
                    hidden.or(part.hidden);
                    bare.or(part.bare);
                });
        return new Protection(hidden, bare);
    }
}
