package nianbao.formula;

import nianbao.workbook.Cell;
import nianbao.workbook.Sheet;
import nianbao.workbook.Workbook;
import org.jspecify.annotations.Nullable;

/** How what the cells of a workbook hold stands to their formulas. */
public interface Calculation {

    /** Of a workbook in which none is. */
    Calculation NONE = (sheet, row, column, cell) -> new Standing.Sound();

    /** Fills in the results that the file does not have. */
    static Calculation of(Workbook workbook) {
        boolean none = workbook.sheets().stream().allMatch(sheet -> sheet.formulas().isEmpty());
        return none ? NONE : KeptResults.of(workbook);
    }

    /** How what a cell of a sheet holds stands to its formula; {@code cell} is null for an empty one. */
    Standing standing(Sheet sheet, int row, int column, @Nullable Cell cell);
}
