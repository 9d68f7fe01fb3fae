package nianbao.query;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import nianbao.label.Printable;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The columns of an answer in a workbook: fills their cells and remembers how wide they have to be. */
final class AnswerColumns {

    /** Excel keeps no more digits than these; a longer number stays whole only as text. */
    private static final int DIGITS = 15;

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int MARGIN = 4;
    private static final int LINE_HEIGHT = 15;
    /** Excel has no higher rows. */
    private static final int MOST_LINES = 27;
    private static final int UNITS_A_CHARACTER = 256;

    private final ResultSetMetaData head;
    private final AnswerStyles styles;
    private final int[] widths;

    AnswerColumns(ResultSetMetaData head, AnswerStyles styles) throws SQLException {
        this.head = head;
        this.styles = styles;
        this.widths = new int[head.getColumnCount()];
        Arrays.fill(widths, NARROWEST);
    }

    int count() {
        return widths.length;
    }

    void fillHeading(Cell cell) throws SQLException {
        cell.setCellStyle(styles.heading());
        set(cell, Printable.of(head.getColumnLabel(cell.getColumnIndex() + 1)));
    }

    /** Fills a cell; where there is no value, there is no cell. */
    void fill(Row row, int column, Value value) throws SQLException {
        if (value.value() != null) {
            fill(row.createCell(column), value);
        }
    }

    private void fill(Cell cell, Value value) throws SQLException {
        if (value.isNumber() && value.isFinite() && value.number().precision() <= DIGITS) {
            fill(cell, value.number());
        } else if (value.value() instanceof LocalDate day) {
            fill(cell, day);
        } else if (value.value() instanceof Date day) {
            fill(cell, day.toLocalDate());
        } else {
            String text = Printable.of(value.text());
            cell.setCellStyle(Printable.isFormula(text) ? styles.quoted() : styles.text());
            set(cell, text);
            heighten(cell.getRow(), text);
        }
    }

    void setWidths(Sheet sheet) {
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, (Math.min(widths[column], WIDEST) + MARGIN) * UNITS_A_CHARACTER);
        }
    }

    private void fill(Cell cell, BigDecimal number) throws SQLException {
        cell.setCellStyle(isYear(cell) ? styles.year() : styles.number(number));
        cell.setCellValue(number.doubleValue());
        widen(cell, String.format("%,.1f", number));
    }

    private void fill(Cell cell, LocalDate day) {
        cell.setCellStyle(styles.day());
        cell.setCellValue(day);
        widen(cell, day.toString());
    }

    // Two thousand and sixteen years would have a comma, the year 2016 has none.
    private boolean isYear(Cell cell) throws SQLException {
        return head.getColumnLabel(cell.getColumnIndex() + 1).endsWith("year");
    }

    private void set(Cell cell, String text) {
        cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        widen(cell, text);
    }

    // Not every program makes a row as high as its folded texts need.
    private static void heighten(Row row, String text) {
        int lines = text.lines().mapToInt(line -> 1 + Math.max(0, Width.of(line) - 1) / WIDEST).sum();
        int height = LINE_HEIGHT * Math.min(lines, MOST_LINES);
        if (lines > 1 && height > row.getHeightInPoints()) {
            row.setHeightInPoints(height);
        }
    }

    private void widen(Cell cell, String text) {
        int width = text.lines().mapToInt(Width::of).max().orElse(0);
        widths[cell.getColumnIndex()] = Math.max(widths[cell.getColumnIndex()], width);
    }
}
