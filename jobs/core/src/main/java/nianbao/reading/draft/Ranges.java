package nianbao.reading.draft;

import java.util.IntSummaryStatistics;
import java.util.List;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;
import org.jspecify.annotations.Nullable;

/** Says in addresses which part of a sheet is filled. */
public final class Ranges {

    private Ranges() {}

    /** Around all that is filled from one row to another, both included, such as {@code A3:K4}; null when nothing is. */
    public static @Nullable String of(Sheet sheet, int first, int last) {
        List<Row> rows = sheet.rows(first, last);
        if (rows.isEmpty()) {
            return null;
        }
        IntSummaryStatistics columns = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(Cell::column)
                .summaryStatistics();
        return Cell.address(rows.get(0).index(), columns.getMin())
                + ":" + Cell.address(rows.get(rows.size() - 1).index(), columns.getMax());
    }
}
