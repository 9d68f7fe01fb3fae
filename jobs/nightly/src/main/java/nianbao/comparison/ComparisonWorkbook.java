package nianbao.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nianbao.export.Edition;
import nianbao.export.ExportWords;
import nianbao.export.Looks;
import nianbao.export.StringsOnce;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The annual comparison: a sheet a form, indicators by years, with the change of the last year, their charts, and the sheets that are added. */
public final class ComparisonWorkbook {

    private final Edition edition;
    private final List<FormTable> forms;
    private final List<AddedSheet> added;

    private ComparisonWorkbook(Edition edition, List<FormTable> forms, List<AddedSheet> added) {
        this.edition = edition;
        this.forms = forms;
        this.added = added;
    }

    /** One of some forms. */
    public static ComparisonWorkbook of(ComparedForms forms, Edition edition, List<AddedSheet> added) {
        return new ComparisonWorkbook(edition, forms.tables(), added);
    }

    /** One of added sheets alone. */
    public static ComparisonWorkbook of(Edition edition, List<AddedSheet> added) {
        return new ComparisonWorkbook(edition, List.of(), added);
    }

    /** Writes the workbook, a form after the other; the same release and edition give the same bytes. */
    public void write(Path target) throws IOException {
        XSSFWorkbook whole = new XSSFWorkbook(new StringsOnce());
        try (HeldWorkbook workbook = new HeldWorkbook(whole)) {
            fill(workbook);
            sign(whole.getProperties().getCoreProperties());
            workbook.write(target);
        }
    }

    // Sheets that are left to be written at the end are written in an order of chance, and number their texts in it.
    private void fill(SXSSFWorkbook workbook) throws IOException {
        Looks looks = new Looks(workbook);
        SXSSFSheet about = workbook.createSheet(ExportWords.of("about").zh());
        List<SheetContent> contents = new ArrayList<>();
        SXSSFSheet charts = workbook.createSheet(ExportWords.of("charts").zh());
        List<FormCharts> drawn = new ArrayList<>();
        for (FormTable form : forms) {
            SXSSFSheet sheet = workbook.createSheet(sheetName(workbook, form.title().zh()));
            drawn.add(new ComparisonSheet(sheet, looks, form).write(subtitle()));
            sheet.flushRows();
            contents.add(SheetContent.of(sheet.getSheetName(), form));
        }
        drawn.removeIf(form -> form.drawings().isEmpty());
        if (drawn.isEmpty()) {
            workbook.removeSheetAt(workbook.getSheetIndex(charts));
        } else {
            new ChartsSheet(charts, workbook.getXSSFWorkbook().getSheet(charts.getSheetName()).createDrawingPatriarch(), looks).write(drawn);
            charts.flushRows();
            contents.add(0, new SheetContent(charts.getSheetName(), ExportWords.of("charts")));
        }
        for (AddedSheet one : added) {
            SXSSFSheet sheet = workbook.createSheet(sheetName(workbook, one.file().title().zh()));
            new TableSheet(sheet, looks, one).write(subtitle());
            sheet.flushRows();
            contents.add(new SheetContent(sheet.getSheetName(), one.file().title()));
        }
        new AboutSheet(about, looks).write(edition, contents);
        about.flushRows();
    }

    private String subtitle() {
        String notice = edition.isForTheOffice() ? "    " + ExportWords.of("internal_is").zh() : "";
        return "%s %s    %s %s%s".formatted(
                ExportWords.of("release").zh(), edition.release(), ExportWords.of("made").zh(), edition.madeOn(), notice);
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
