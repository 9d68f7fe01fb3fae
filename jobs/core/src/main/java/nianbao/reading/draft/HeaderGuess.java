package nianbao.reading.draft;

import java.util.List;
import java.util.stream.IntStream;
import nianbao.label.Label;
import nianbao.reading.table.CellGuess;
import nianbao.reading.table.Header;
import nianbao.reading.table.Preamble;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;

/** Which rows above the first row of figures are probably headings. */
final class HeaderGuess {

    private static final int MOST_ROWS = 4;

    private final Sheet sheet;
    private final int above;
    private final List<Integer> labels;
    private final int lastLabel;
    private final int bottom;

    /**
     * @param above the first row that may be one
     * @param first the first row of figures
     */
    HeaderGuess(Sheet sheet, int above, int first, List<Integer> labels) {
        this.sheet = sheet;
        this.above = above;
        this.labels = labels;
        this.lastLabel = labels.get(labels.size() - 1);
        this.bottom = sheet.rows(above, first - 1).stream()
                .filter(row -> isOverFigures(row) && !CellGuess.isColumnNumbers(row))
                .mapToInt(Row::index)
                .max()
                .orElse(-1);
    }

    /** A row with words at the left alone heads the rows below it. */
    private boolean isOverFigures(Row row) {
        return row.cells().stream().anyMatch(cell -> cell.column() > lastLabel && Header.isFilled(cell));
    }

    /** The last row of headings, or -1 when nothing stands above the figures. */
    int bottom() {
        return bottom;
    }

    /** The row in which the label column has its heading, and groups of headings above it. */
    int top() {
        int named = IntStream.iterate(bottom, row -> isNear(row), row -> row - 1)
                .filter(this::isNamed)
                .findFirst()
                .orElse(bottom);
        int top = sheet.region(named, labels.get(0)).firstRow();
        while (isNear(top - 1) && (isGroups(top - 1) || isTranslated(top - 1, top))) {
            top = sheet.region(top - 1, labels.get(0)).firstRow();
        }
        return top;
    }

    private boolean isTranslated(int row, int below) {
        return isNamed(row) && isChinese(row) && !isChinese(below);
    }

    private boolean isChinese(int row) {
        Cell label = sheet.speaking(row, labels.get(0));
        return label != null && Label.isChinese(label.text());
    }

    private boolean isNear(int row) {
        return row >= above && bottom - row < MOST_ROWS;
    }

    /** A title is merged over more than the labels, and stands alone. */
    private boolean isNamed(int row) {
        Cell cell = sheet.speaking(row, labels.get(0));
        boolean wide = sheet.region(row, labels.get(0)).lastColumn() > lastLabel;
        return cell != null && Header.isFilled(cell) && !wide && !Preamble.isMeta(Label.normal(cell.text())) && !right(row).isEmpty();
    }

    private boolean isGroups(int row) {
        return !Header.isFilled(sheet.speaking(row, labels.get(0)))
                && right(row).stream().anyMatch(cell -> right(row).size() > 1 || sheet.region(row, cell.column()).columns() > 1)
                && right(row).stream().noneMatch(cell -> Preamble.isMeta(cell.text()));
    }

    private List<Cell> right(int row) {
        Row cells = sheet.row(row);
        return cells == null
                ? List.of()
                : cells.cells().stream().filter(cell -> cell.column() > labels.get(0) && Header.isFilled(cell)).toList();
    }
}
