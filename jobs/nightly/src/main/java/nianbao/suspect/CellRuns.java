package nianbao.suspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** Cells of a sheet as people name them: those below each other as one range. */
final class CellRuns {

    private CellRuns() {}

    static String of(List<StatedCell> cells) {
        List<CellAddress> byColumn = cells.stream()
                .map(cell -> new CellAddress(cell.cell()))
                .sorted(Comparator.comparing(CellAddress::getColumn).thenComparing(CellAddress::getRow))
                .toList();
        List<CellRangeAddress> runs = new ArrayList<>();
        for (CellAddress cell : byColumn) {
            CellRangeAddress last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.getFirstColumn() == cell.getColumn() && last.getLastRow() + 1 == cell.getRow()) {
                last.setLastRow(cell.getRow());
            } else {
                runs.add(new CellRangeAddress(cell.getRow(), cell.getRow(), cell.getColumn(), cell.getColumn()));
            }
        }
        return String.join(", ", runs.stream().map(CellRangeAddress::formatAsString).toList());
    }
}
