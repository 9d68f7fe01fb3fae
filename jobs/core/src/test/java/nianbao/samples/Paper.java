package nianbao.samples;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet that is being filled; rows and columns are counted from 0. */
record Paper(Sheet sheet, Styles styles) {

    void text(int row, int column, String text, CellStyle style) {
        cell(row, column, style).setCellValue(text);
    }

    void write(int row, int column, Written written) {
        written.into(cell(row, column, styles.figure(written.format())));
    }

    void formula(int row, int column, String formula) {
        cell(row, column, styles.figure(Written.GENERAL)).setCellFormula(formula);
    }

    void hide(int row) {
        row(row).setZeroHeight(true);
    }

    void height(int row, int points) {
        row(row).setHeightInPoints(points);
    }

    /** Nothing when it would be a single cell. */
    void merge(int top, int bottom, int left, int right) {
        if (top < bottom || left < right) {
            sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
        }
    }

    /** The cell, in a style. */
    Cell cell(int row, int column, CellStyle style) {
        Cell cell = row(row).createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private Row row(int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }
}
