package nianbao.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of the province as a county sends it, with the codes of its townships, as counties share names. */
record ProvinceReturn(String form, int year, List<Told> told) {

    private static final int HEADER = 2;
    private static final int LABELS = 2;

    /** A figure of a township with the words over it; a share is written with its sign. */
    record Told(String code, String name, String heading, String part, BigDecimal value, boolean share) {

        static Told of(ResultSet row) throws SQLException {
            return new Told(
                    row.getString("code"),
                    row.getString("name"),
                    row.getString("heading"),
                    row.getString("part"),
                    new BigDecimal(row.getString("value")).stripTrailingZeros(),
                    row.getBoolean("share"));
        }

        void write(Cell cell) {
            if (share) {
                cell.setCellValue(value.toPlainString() + "%");
            } else {
                cell.setCellValue(value.doubleValue());
            }
        }
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream stream = Files.newOutputStream(file)) {
            write(workbook.createSheet("统计表"));
            workbook.write(stream);
        }
    }

    private void write(Sheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue(year + "年统计表" + form);
        sheet.createRow(1).createCell(0).setCellValue("填报时间：" + (year + 1) + ".6.15");
        var townships = told.stream().collect(Collectors.groupingBy(Told::code)).values().stream().toList();
        header(townships.get(0), sheet.createRow(HEADER), sheet.createRow(HEADER + 1));
        for (List<Told> township : townships) {
            township(township, sheet.createRow(sheet.getLastRowNum() + 1));
        }
    }

    private static void header(List<Told> township, Row headings, Row parts) {
        headings.createCell(0).setCellValue("代码");
        headings.createCell(1).setCellValue("乡镇");
        for (int column = 0; column < township.size(); column++) {
            Told told = township.get(column);
            headings.createCell(LABELS + column).setCellValue(told.heading());
            if (told.part() != null) {
                parts.createCell(LABELS + column).setCellValue(told.part());
            }
        }
    }

    private static void township(List<Told> township, Row row) {
        row.createCell(0).setCellValue(township.get(0).code());
        row.createCell(1).setCellValue(township.get(0).name());
        for (int column = 0; column < township.size(); column++) {
            township.get(column).write(row.createCell(LABELS + column));
        }
    }
}
