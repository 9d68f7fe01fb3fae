package nianbao.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook for a test, written row by row as it would look on the screen. */
public final class Book {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private Sheet sheet;

    public static Book of(String sheet) {
        return new Book().sheet(sheet);
    }

    public Book sheet(String name) {
        sheet = workbook.createSheet(name);
        return this;
    }

    /** Strings become text cells, numbers numeric ones, null an empty one. */
    public Book row(Object... values) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof String text) {
                row.createCell(column).setCellValue(text);
            } else if (values[column] instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            }
        }
        return this;
    }

    /** Leaves rows empty. */
    Book skip(int rows) {
        for (int row = 0; row < rows; row++) {
            sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
        }
        return this;
    }

    public Book merge(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    Book format(String address, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell(address).setCellStyle(style);
        return this;
    }

    /** Moves a text in by its style. */
    public Book indent(String address, int steps) {
        CellStyle style = workbook.createCellStyle();
        style.setIndention((short) steps);
        cell(address).setCellStyle(style);
        return this;
    }

    Book formula(String address, String formula) {
        cell(address).setCellFormula(formula);
        return this;
    }

    /** A formula with the result that was stored when it was last computed. */
    Book formula(String address, String formula, double stored) {
        Cell cell = cell(address);
        cell.setCellFormula(formula);
        cell.setCellValue(stored);
        return this;
    }

    /** Digits above the line behind the text of a cell. */
    Book raise(String address, String digits) {
        XSSFFont raised = workbook.createFont();
        raised.setTypeOffset(Font.SS_SUPER);
        XSSFRichTextString text = new XSSFRichTextString(cell(address).getStringCellValue());
        text.append(digits, raised);
        cell(address).setCellValue(text);
        return this;
    }

    /** Strikes out a whole cell. */
    Book strike(String address) {
        XSSFFont struck = workbook.createFont();
        struck.setStrikeout(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(struck);
        cell(address).setCellStyle(style);
        return this;
    }

    /** Prints a whole cell in a colour, in six hexadecimal digits. */
    Book colour(String address, String code) {
        XSSFFont coloured = workbook.createFont();
        coloured.setColor(new XSSFColor(new java.awt.Color(Integer.parseInt(code, 16)), null));
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(coloured);
        cell(address).setCellStyle(style);
        return this;
    }

    /** Puts a text that is struck out before the text of a cell. */
    Book strikeBefore(String address, String text) {
        XSSFFont struck = workbook.createFont();
        struck.setStrikeout(true);
        XSSFRichTextString whole = new XSSFRichTextString();
        whole.append(text, struck);
        whole.append(cell(address).getStringCellValue(), workbook.createFont());
        cell(address).setCellValue(whole);
        return this;
    }

    Book fault(String address, FormulaError error) {
        cell(address).setCellErrorValue(error.getCode());
        return this;
    }

    /** A number that is shown as a day, or as the year of it. */
    Book date(String address, LocalDate day, String format) {
        cell(address).setCellValue(day);
        return format(address, format);
    }

    /** Hides the sheet that was written last. */
    Book hideSheet() {
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        return this;
    }

    Book hideColumn(int column) {
        sheet.setColumnHidden(column, true);
        return this;
    }

    Book hideRow(int number) {
        sheet.getRow(number - 1).setZeroHeight(true);
        return this;
    }

    private Cell cell(String address) {
        CellReference reference = new CellReference(address);
        Row row = sheet.getRow(reference.getRow());
        return row.getCell(reference.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    public Path save(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream stream = Files.newOutputStream(file)) {
            workbook.write(stream);
        }
        return file;
    }
}
