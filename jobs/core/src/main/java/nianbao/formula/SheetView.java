package nianbao.formula;

import java.util.Objects;
import nianbao.workbook.Cell;
import nianbao.workbook.Formula;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.jspecify.annotations.Nullable;

/** A sheet as the evaluation of formulas looks at it; one without a table of cells has none. */
final class SheetView implements EvaluationSheet {

    private final BookView book;
    private final int tab;
    private final @Nullable Sheet sheet;
    private int lastColumn = -1;

    /** @param sheet null for a chart and the like */
    SheetView(BookView book, int tab, @Nullable Sheet sheet) {
        this.book = book;
        this.tab = tab;
        this.sheet = sheet;
    }

    BookView book() {
        return book;
    }

    int tab() {
        return tab;
    }

    @Nullable Sheet sheet() {
        return sheet;
    }

    /** The same of one that has formulas. */
    Sheet cells() {
        return Objects.requireNonNull(sheet);
    }

    @Override
    public @Nullable EvaluationCell getCell(int row, int column) {
        book.read();
        if (sheet == null) {
            return null;
        }
        Formula formula = sheet.formulas().isEmpty() ? null : sheet.formulas().at(row, column);
        Cell cell = sheet.at(row, column);
        if (cell == null && formula == null) {
            return null;
        }
        Double sum = book.sum(tab, formula);
        return new CellView(this, row, column, cell, sum == null ? book.workable(tab, formula) : null, sum);
    }

    @Override
    public int getLastRowNum() {
        return sheet == null ? -1 : sheet.lastRow();
    }

    /** The last column in which anything stands, or -1. */
    int lastColumn() {
        if (sheet != null && lastColumn < 0) {
            for (Row row : sheet.rows()) {
                lastColumn = Math.max(lastColumn, row.cells().get(row.cells().size() - 1).column());
            }
        }
        return lastColumn;
    }

    @Override
    public boolean isRowHidden(int row) {
        return sheet != null && sheet.isHidden(row);
    }

    @Override
    public void clearAllCachedResultValues() {
        // Nothing is kept here.
    }
}
