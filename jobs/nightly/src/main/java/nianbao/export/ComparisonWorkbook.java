package nianbao.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import nianbao.warehouse.Database;
import nianbao.warehouse.SqlFolder;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The annual comparison: a sheet a form, indicators by years, with the change of the last year.
 *
 * @param release has what was found out
 */
public record ComparisonWorkbook(Database release, SqlFolder sql, Edition edition) {

    // More than any division has, as the rows of one are measured together for the page that they are printed on.
    private static final int ROWS_HELD = 5_000;

    /** Finds out what workbooks compare, once for all of them, in a database that has the views of a release. */
    public static void findOut(Database release, SqlFolder sql) throws SQLException {
        ComparisonTables.findOut(release, sql);
    }

    /** What is written a second time, with other hours, is compressed then. */
    private static final class Uncompressed extends SXSSFWorkbook {

        Uncompressed(XSSFWorkbook whole) {
            super(whole, ROWS_HELD, false, true);
        }

        @Override
        protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream to) {
            ZipArchiveOutputStream archive = super.createArchiveOutputStream(to);
            archive.setLevel(Deflater.NO_COMPRESSION);
            return archive;
        }
    }

    /** Writes the workbook, a form after the other; the same release and edition give the same bytes. */
    public void write(Path target) throws SQLException, IOException {
        XSSFWorkbook whole = new XSSFWorkbook(new StringsOnce());
        try (SXSSFWorkbook workbook = new Uncompressed(whole);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            // The JDK cannot read a stream of zip entries whose lengths have eight bytes.
            workbook.setZip64Mode(Zip64Mode.Never);
            fill(workbook);
            sign(whole.getProperties().getCoreProperties());
            workbook.write(bytes);
            new StableZip(bytes.toByteArray()).write(target);
        }
    }

    private void fill(SXSSFWorkbook workbook) throws SQLException, IOException {
        Looks looks = new Looks(workbook);
        SXSSFSheet about = workbook.createSheet(ExportWords.of("about").zh());
        List<SheetContent> contents = new ArrayList<>();
        ComparisonTables tables = new ComparisonTables(release, sql);
        for (ComparisonTables.Form form : tables.forms()) {
            contents.add(sheet(workbook, looks, tables.of(form)));
        }
        new AboutSheet(about, looks).write(edition, contents);
        about.flushRows();
    }

    // Sheets that are left to be written at the end are written in an order of chance, and number their texts in it.
    private SheetContent sheet(SXSSFWorkbook workbook, Looks looks, FormTable table) throws IOException {
        SXSSFSheet sheet = workbook.createSheet(sheetName(workbook, table.title().zh()));
        new ComparisonSheet(sheet, looks, table).write(subtitle());
        sheet.flushRows();
        return new SheetContent(sheet.getSheetName(), table.title(), table.years().get(0), table.lastYear());
    }

    private String subtitle() {
        return "%s %s    %s %s".formatted(
                ExportWords.of("release").zh(), edition.release(), ExportWords.of("made").zh(), edition.madeOn());
    }

    private static String sheetName(Workbook workbook, String title) {
        String name = WorkbookUtil.createSafeSheetName(title);
        int copy = 2;
        while (workbook.getSheet(name) != null) {
            name = WorkbookUtil.createSafeSheetName(title.substring(0, Math.min(title.length(), 26)) + " " + copy++);
        }
        return name;
    }

    private void sign(CoreProperties properties) {
        Optional<Date> made = Optional.of(Date.from(edition.made()));
        properties.setTitle(ExportWords.of("book_title").zh());
        properties.setCreator("Nianbao");
        properties.setCreated(made);
        properties.setModified(made);
    }
}
