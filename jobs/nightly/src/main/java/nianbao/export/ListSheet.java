package nianbao.export;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A sheet that lists places in workbooks, line below line under a header that is printed on every page.
 *
 * @param headerRow counted from 0
 * @param widths of the columns, in characters
 */
record ListSheet(Sheet sheet, Looks looks, int headerRow, int... widths) {

    /** The cells of a new row of a height. */
    CellStrip row(int points) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        row.setHeightInPoints(points);
        return new CellStrip(row, looks);
    }

    /** How many lines a text takes that is so many digits wide, in a column. */
    int lines(int digits, int column) {
        return RowHeight.lines(digits, widths[column]);
    }

    /** Sets the columns and the page. */
    void finish() {
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, headerRow + 1);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        Page.LYING.set(sheet);
    }
}
