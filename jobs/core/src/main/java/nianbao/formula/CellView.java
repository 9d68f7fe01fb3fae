package nianbao.formula;

import java.util.Objects;
import nianbao.workbook.Cell;
import nianbao.workbook.Content;
import nianbao.workbook.Formula;
import nianbao.workbook.Region;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * A cell as the evaluation of formulas looks at it.
 *
 * @param cell null when the file keeps nothing in it
 * @param formula null when it has none, or none that can be worked out, so that what the file keeps stands for it
 * @param sum what was added up in its place; null when nothing was
 */
record CellView(SheetView sheet, int row, int column, @Nullable Cell cell, @Nullable Formula formula, @Nullable Double sum) implements EvaluationCell {

    static long key(int tab, int row, int column) {
        return ((long) tab << Integer.SIZE | row) << Short.SIZE | column;
    }

    @Override
    public Object getIdentityKey() {
        return key(sheet.tab(), row, column);
    }

    @Override
    public SheetView getSheet() {
        return sheet;
    }

    @Override
    public int getRowIndex() {
        return row;
    }

    @Override
    public int getColumnIndex() {
        return column;
    }

    @Override
    public CellType getCellType() {
        return formula == null ? getCachedFormulaResultType() : CellType.FORMULA;
    }

    /** A result that is nowhere to be had is an error, as one of an unknown function is. */
    @Override
    public CellType getCachedFormulaResultType() {
        if (sum != null) {
            return CellType.NUMERIC;
        }
        if (cell == null) {
            return CellType.BLANK;
        }
        return cell.content().when(
                text -> CellType.STRING,
                number -> CellType.NUMERIC,
                flag -> CellType.BOOLEAN,
                fault -> CellType.ERROR,
                () -> CellType.ERROR);
    }

    @Override
    public double getNumericCellValue() {
        return sum == null ? ((Content.Number) kept().content()).value() : sum;
    }

    @Override
    public String getStringCellValue() {
        return kept().text();
    }

    @Override
    public boolean getBooleanCellValue() {
        return ((Content.Flag) kept().content()).value();
    }

    @Override
    public int getErrorCellValue() {
        String code = kept().content() instanceof Content.Fault fault ? fault.code() : FormulaError.NAME.getString();
        return isKnown(code) ? FormulaError.forString(code).getCode() : FormulaError.VALUE.getCode();
    }

    private Cell kept() {
        return Objects.requireNonNull(cell);
    }

    private static boolean isKnown(String code) {
        for (FormulaError error : FormulaError.values()) {
            if (error.getString().equals(code) && error != FormulaError._NO_ERROR) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable CellRangeAddress getArrayFormulaRange() {
        Region array = formula == null ? null : formula.array();
        return array == null ? null : new CellRangeAddress(array.firstRow(), array.lastRow(), array.firstColumn(), array.lastColumn());
    }

    @Override
    public boolean isPartOfArrayFormulaGroup() {
        return formula != null && formula.array() != null;
    }
}
