package nianbao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianbao.definition.Dimension;
import nianbao.definition.Units;
import nianbao.workbook.Cell;
import nianbao.workbook.Region;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;

/**
 * A table on a sheet: where its header, its label columns and its figures are; all counted from 0, ends included.
 *
 * @param preambleTop the first row of what stands above it: the sheet's first, or the one after the table before
 * @param labelColumns the columns that say what a row is about, from left to right
 */
record Table(
        Sheet sheet,
        int preambleTop,
        int headerTop,
        int headerBottom,
        Map<Dimension, Integer> labelColumns,
        int lastColumn,
        int lastRow) {

    /** The heading over a column: its levels from the top, a merged one once. */
    ColumnHeading heading(int column, Units units) {
        List<HeadingText> levels = new ArrayList<>();
        String address = Cell.address(headerBottom, column);
        int row = headerTop;
        while (row <= headerBottom) {
            Region region = sheet.region(row, column);
            Cell cell = sheet.speaking(row, column);
            HeadingText level = HeadingText.of(cell == null ? "" : cell.text(), units);
            if (!level.key().isEmpty()) {
                levels.add(level);
                address = cell.address();
            }
            row = region.lastRow() + 1;
        }
        return new ColumnHeading(column, levels, address);
    }

    List<Row> dataRows() {
        return sheet.rows().stream()
                .filter(row -> headerBottom < row.index() && row.index() <= lastRow)
                .toList();
    }

    List<Row> preamble() {
        return sheet.rows().stream()
                .filter(row -> preambleTop <= row.index() && row.index() < headerTop)
                .toList();
    }

    int firstDataColumn() {
        return labelColumns.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
    }
}
