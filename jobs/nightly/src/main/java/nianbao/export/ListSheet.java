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

    private static final int MAX_POINTS = 400;

    /** The cells of a new row of a height. */
    CellStrip row(int points) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        row.setHeightInPoints(Math.min(points, MAX_POINTS));
        return new CellStrip(row, looks);
    }

    /** How many lines so many characters take in a column. */
    int lines(int needed, int column) {
        return 1 + needed / widths[column];
    }

    /** The height of a row in which the longest text takes so many lines. */
    static int points(int lines) {
        return 8 + 14 * lines;
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
