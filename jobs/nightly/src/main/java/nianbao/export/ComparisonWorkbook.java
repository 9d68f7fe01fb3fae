package nianbao.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The annual comparison: a sheet a form, indicators by years, with the change of the last year.
 *
 * @param release a connection to the views of the release
 * @param query the text of {@code comparison.sql}
 */
public record ComparisonWorkbook(Connection release, String query, Edition edition) {

    /** Writes the workbook; the same release and edition give the same bytes. */
    public void write(Path target) throws SQLException, IOException {
        List<FormTable> forms = ComparisonTables.of(release, query);
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            fill(workbook, forms);
            sign(workbook.getProperties().getCoreProperties());
            workbook.write(bytes);
            new StableZip(bytes.toByteArray()).write(target);
        }
    }

    private void fill(XSSFWorkbook workbook, List<FormTable> forms) {
        Looks looks = new Looks(workbook);
        Sheet about = workbook.createSheet(Words.of("about").zh());
        List<Sheet> sheets = new ArrayList<>();
        for (FormTable form : forms) {
            Sheet sheet = workbook.createSheet(sheetName(workbook, form.title().zh()));
            new ComparisonSheet(sheet, looks, form).write(subtitle());
            sheets.add(sheet);
        }
        new AboutSheet(about, looks).write(edition, sheets, forms);
    }

    private String subtitle() {
        return "%s %s    %s %s".formatted(
                Words.of("release").zh(), edition.release(), Words.of("made").zh(), AboutSheet.madeOn(edition));
    }

    private static String sheetName(XSSFWorkbook workbook, String title) {
        String name = WorkbookUtil.createSafeSheetName(title);
        int copy = 2;
        while (workbook.getSheet(name) != null) {
            name = WorkbookUtil.createSafeSheetName(title.substring(0, Math.min(title.length(), 26)) + " " + copy++);
        }
        return name;
    }

    private void sign(CoreProperties properties) {
        Optional<Date> made = Optional.of(Date.from(edition.made()));
        properties.setTitle(Words.of("book_title").zh());
        properties.setCreator("Nianbao");
        properties.setCreated(made);
        properties.setModified(made);
    }
}
