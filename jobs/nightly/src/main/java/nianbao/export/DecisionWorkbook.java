package nianbao.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What waits for the office to decide, and what it has decided: a sheet each.
 *
 * @param release the views of the release
 */
public record DecisionWorkbook(Database release, SqlFolder sql, Edition edition) {

    /** A line of either sheet. */
    record Entry(String file, String sheet, String cell, String found, String expected, String message) {

        private static Entry of(ResultSet row) throws SQLException {
            return new Entry(
                    row.getString("file"), row.getString("sheet"), row.getString("cell"), row.getString("found"),
                    row.getString("expected"), row.getString("message"));
        }
    }

    /** Writes the workbook, and nothing where there is nothing to tell. */
    public void write(Path target) throws SQLException, IOException {
        List<Entry> open = release.list(sql.read("exports/open"), Entry::of);
        List<Entry> decided = release.list(sql.read("exports/decided"), Entry::of);
        if (open.isEmpty() && decided.isEmpty()) {
            return;
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Looks looks = new Looks(workbook);
            new DecisionSheet(workbook.createSheet(ExportWords.of("open").zh()), looks).write("open", edition, open);
            new DecisionSheet(workbook.createSheet(ExportWords.of("decided").zh()), looks).write("decided", edition, decided);
            workbook.write(bytes);
            new StableZip(bytes.toByteArray()).write(target);
        }
    }
}
