package nianbao.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of any form, put together row by row; what is no number is a text. */
public final class Tables {

    private Tables() {}

    /** Saves a workbook of one sheet, with the folders above it. */
    public static void save(Path file, List<List<Object>> rows) throws IOException {
        Files.createDirectories(file.getParent());
        try (Workbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Sheet1");
            for (List<Object> values : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                values.forEach(value -> set(row.createCell(Math.max(0, row.getLastCellNum())), value));
            }
            workbook.write(out);
        }
    }

    static void set(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
