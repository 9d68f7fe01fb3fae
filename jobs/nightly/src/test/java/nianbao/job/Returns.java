package nianbao.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A return on mediation as a county sends it, put together row by row. */
public final class Returns {

    private final String title;
    private final String sender;
    private final List<List<Object>> rows = new ArrayList<>();
    private final List<List<Object>> secondSheet = new ArrayList<>();

    private Returns(String title, String sender) {
        this.title = title;
        this.sender = sender;
    }

    /** A return of that year, sent by the county on that day, with its headings. */
    public static Returns of(int year, String county, String sentOn) {
        return headed(year, county, sentOn, "乡镇", "调解数", "成功数");
    }

    /** The same with other headings. */
    public static Returns headed(int year, String county, String sentOn, Object... headings) {
        return new Returns(year + "年度人民调解情况统计表", "填报单位：" + county + "  填报时间：" + sentOn).row(headings);
    }

    /** A row of the table. */
    public Returns row(Object... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** A row of a second sheet. */
    public Returns onSecondSheet(Object... cells) {
        secondSheet.add(List.of(cells));
        return this;
    }

    /** Saves the workbook, with the folders above it. */
    public void save(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (Workbook workbook = in(new XSSFWorkbook()); OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    /** The same in an empty workbook. */
    Workbook in(Workbook workbook) {
        Sheet sheet = workbook.createSheet("Sheet1");
        fill(sheet, List.of(List.of(title), List.of(sender)));
        fill(sheet, rows);
        if (!secondSheet.isEmpty()) {
            fill(workbook.createSheet("Sheet2"), secondSheet);
        }
        return workbook;
    }

    private static void fill(Sheet sheet, List<List<Object>> rows) {
        for (List<Object> values : rows) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            values.forEach(value -> Tables.set(row.createCell(Math.max(0, row.getLastCellNum())), value));
        }
    }
}
