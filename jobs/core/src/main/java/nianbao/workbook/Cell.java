package nianbao.workbook;

import org.apache.poi.ss.util.CellReference;

/**
 * A cell that holds something.
 *
 * @param row counted from 0, as is {@code column}
 * @param format the number format, such as {@code 0.0%}
 */
public record Cell(int row, int column, Content content, String format) {

    /** The physical address, such as {@code C12}. */
    public String address() {
        return address(row, column);
    }

    public static String address(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    /** The text of a text cell, and of a number its digits; for labels and titles. */
    public String text() {
        if (content instanceof Content.Text text) {
            return text.text();
        }
        return content instanceof Content.Number number ? number.decimal().toPlainString() : "";
    }

    public boolean isNumber() {
        return content instanceof Content.Number;
    }

    public boolean isText() {
        return content instanceof Content.Text;
    }
}
