package nianbao.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Workbooks of any form, put together row by row; what is no number is a text. */
public final class Tables {

    private Tables() {}

    /** Saves a workbook of one sheet, with the folders above it. */
    public static void save(Path file, List<List<Object>> rows) throws IOException {
        save(file, Map.of("Sheet1", rows));
    }

    /** Saves a workbook with the sheets of a map, in its order. */
    public static void save(Path file, Map<String, List<List<Object>>> sheets) throws IOException {
        Files.createDirectories(file.getParent());
        try (Workbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            sheets.forEach((name, rows) -> fill(workbook.createSheet(name), rows));
            workbook.write(out);
        }
    }

    /** The rows of a sheet, each with commas between its cells; what looks like a number is one. */
    static List<List<Object>> rows(String... lines) {
        return Stream.of(lines).map(line -> Stream.of(line.split(",", -1)).map(Tables::value).toList()).toList();
    }

    private static Object value(String cell) {
        return cell.matches("[0-9.]+") ? (Object) Double.valueOf(cell) : cell;
    }

    private static void fill(Sheet sheet, List<List<Object>> rows) {
        for (List<Object> values : rows) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            values.forEach(value -> set(row.createCell(Math.max(0, row.getLastCellNum())), value));
        }
    }

    static void set(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value.toString().length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength() && cell instanceof XSSFCell open) {
            // The library keeps to what Excel allows, and others do not.
            open.getCTCell().setT(STCellType.INLINE_STR);
            open.getCTCell().addNewIs().setT(value.toString());
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
