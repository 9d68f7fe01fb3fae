package nianbao.reading;

import java.util.ArrayList;
import java.util.List;
import nianbao.definition.Units;
import nianbao.label.Label;
import nianbao.workbook.Cell;
import nianbao.workbook.Region;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;

/**
 * A table on a sheet: where its header, its label columns and its figures are; all counted from 0, ends included.
 *
 * @param labelColumns the columns that say what a row is about
 */
record Table(Sheet sheet, int headerTop, int headerBottom, List<Integer> labelColumns, int lastColumn, int lastRow) {

    /** The heading over a column: its levels from the top, a merged one once. */
    HeadingText heading(int column, Units units) {
        return HeadingText.path(levels(column, units));
    }

    /** The same without the footnote digits that are glued to its levels. */
    String headingWithoutFootnotes(int column, Units units) {
        List<HeadingText> levels = levels(column, units).stream()
                .map(level -> new HeadingText(Label.withoutFootnote(level.key()), level.unit()))
                .toList();
        return HeadingText.path(levels).key();
    }

    private List<HeadingText> levels(int column, Units units) {
        List<HeadingText> levels = new ArrayList<>();
        int row = headerTop;
        while (row <= headerBottom) {
            Region region = sheet.region(row, column);
            Cell cell = sheet.speaking(row, column);
            levels.add(HeadingText.of(cell == null ? "" : cell.text(), units));
            row = region.lastRow() + 1;
        }
        return levels;
    }

    /** The cell that a finding about a column's heading points to: the lowest that is filled. */
    String headingAddress(int column) {
        for (int row = headerBottom; row >= headerTop; row--) {
            Cell cell = sheet.speaking(row, column);
            if (cell != null) {
                return cell.address();
            }
        }
        return Cell.address(headerBottom, column);
    }

    List<Row> dataRows() {
        return sheet.rows().stream()
                .filter(row -> headerBottom < row.index() && row.index() <= lastRow)
                .toList();
    }

    int firstDataColumn() {
        return labelColumns.stream().mapToInt(Integer::intValue).max().orElseThrow() + 1;
    }
}
