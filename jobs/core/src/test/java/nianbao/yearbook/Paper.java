package nianbao.yearbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that is printed row by row. */
final class Paper implements AutoCloseable {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final String file;
    private Sheet sheet;
    private int row;

    Paper(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    String sheet() {
        return sheet.getSheetName();
    }

    void sheet(String name) {
        sheet = workbook.createSheet(name);
        row = 0;
    }

    void next() {
        row++;
    }

    /** Prints in the row at hand, and tells where. */
    String print(int column, String text) {
        cell(row, column).setCellValue(text);
        return new CellAddress(row, column).formatAsString();
    }

    String print(int column, BigDecimal number) {
        cell(row, column).setCellValue(number.doubleValue());
        return new CellAddress(row, column).formatAsString();
    }

    /** Merges cells from the row at hand on. */
    void merge(int rows, int column, int columns) {
        if (rows * columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row + rows - 1, column, column + columns - 1));
        }
    }

    private Cell cell(int index, int column) {
        Row cells = sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
        return cells.createCell(column);
    }

    Path save(Path folder) throws IOException {
        Path place = folder.resolve(file);
        Files.createDirectories(place.getParent());
        try (OutputStream stream = Files.newOutputStream(place)) {
            workbook.write(stream);
        }
        return place;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
