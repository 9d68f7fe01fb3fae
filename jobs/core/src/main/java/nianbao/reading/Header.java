package nianbao.reading;

import java.util.List;
import java.util.Map;
import nianbao.definition.Dimension;
import nianbao.label.Label;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;

/** How far the rows of headings reach around the row in which a table was recognised. */
final class Header {

    private static final int MOST_ROWS = 4;

    private final Sheet sheet;
    private final int row;
    private final int labelColumn;

    Header(Sheet sheet, int row, int labelColumn) {
        this.sheet = sheet;
        this.row = row;
        this.labelColumn = labelColumn;
    }

    /** Group headings may stand above a first heading that is not merged with the cell over it. */
    int top() {
        int top = sheet.region(row, labelColumn).firstRow();
        while (row - top < MOST_ROWS - 1 && isGroupRow(top - 1)) {
            top--;
        }
        return top;
    }

    /** Down to the row before the first that has a label or a number. */
    int bottom(int top) {
        int bottom = sheet.region(row, labelColumn).lastRow();
        while (bottom + 1 - top < MOST_ROWS && isSubheadingRow(bottom + 1)) {
            bottom++;
        }
        return bottom;
    }

    private boolean isGroupRow(int index) {
        if (index < 0 || isFilled(sheet.speaking(index, labelColumn))) {
            return false;
        }
        List<Cell> groups = textsRight(index);
        return groups.stream().anyMatch(group -> sheet.region(index, group.column()).columns() > 1 || groups.size() > 1)
                && groups.stream().noneMatch(group -> Preamble.isMeta(group.text()));
    }

    private boolean isSubheadingRow(int index) {
        Row subheadings = sheet.row(index);
        return subheadings != null
                && !isFilled(sheet.at(index, labelColumn))
                && subheadings.cells().stream().noneMatch(Cell::isNumber)
                && !textsRight(index).isEmpty();
    }

    private List<Cell> textsRight(int index) {
        Row cells = sheet.row(index);
        return cells == null
                ? List.of()
                : cells.cells().stream()
                        .filter(cell -> cell.column() > labelColumn && cell.isText() && isFilled(cell))
                        .toList();
    }

    /** Text of blanks alone counts as empty. */
    static boolean isFilled(Cell cell) {
        return cell != null && !(cell.isText() && Label.normal(cell.text()).isEmpty());
    }

    /** The last column that a heading stands over. */
    int lastColumn(int top, int bottom) {
        return sheet.rows(top, bottom).stream()
                .flatMap(headings -> headings.cells().stream())
                .filter(Header::isFilled)
                .mapToInt(cell -> sheet.region(cell.row(), cell.column()).lastColumn())
                .max()
                .orElse(labelColumn);
    }

    /** Where the labels of each dimension stand, and in which row of the header that was seen. */
    record Labels(int row, Map<Dimension, Integer> columns) {}
}
