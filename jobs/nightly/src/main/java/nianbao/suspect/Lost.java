package nianbao.suspect;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What could not be read of a workbook, so that no sum over it can be held against anything.
 *
 * @param rows sheets of which a row is lost
 * @param columns sheets of which a column is lost
 */
record Lost(Set<String> rows, Set<String> columns, Set<Cell> cells) {

    Lost() {
        this(new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    /** The figure of an indicator of a division, or of some rows where no division is told. */
    record Cell(String sheet, @Nullable String division, String indicator) {}

    boolean any(String sheet, String indicator) {
        return rows.contains(sheet) || cells.stream().anyMatch(cell -> cell.sheet().equals(sheet) && cell.indicator().equals(indicator));
    }

    boolean anyBeside(StatedCell cell) {
        return columns.contains(cell.sheet())
                || cells.stream().anyMatch(one -> one.sheet().equals(cell.sheet()) && one.division() != null && one.division().equals(cell.division()));
    }
}
