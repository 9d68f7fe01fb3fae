package nianbao.suspect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nianbao.linear.Interval;

/**
 * Cells whose figures, changed, let all rules hold together.
 *
 * @param changes what each may be instead
 */
record Solution(Map<StatedCell, Interval> changes) {

    Set<StatedCell> cells() {
        return changes.keySet();
    }

    List<StatedCell> inOrder() {
        return changes.keySet().stream().sorted(CellOrder.BY_PLACE).toList();
    }

    Interval of(StatedCell cell) {
        return changes.getOrDefault(cell, Interval.of(cell.value()));
    }

    boolean isDetermined() {
        return changes.values().stream().allMatch(Interval::isPoint);
    }
}
