package nianbao.samples;

import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds the workbook of a return. */
final class ReturnBook {

    private static final String WPS_PROPERTY = "KSOProductBuildVer";
    private static final String WPS_BUILD = "2052-10.1.0.6395";
    private static final int LABEL_WIDTH = 16 * 256;

    private final Return sent;
    private final Habits habits;
    private final Wording wording;

    ReturnBook(Return sent) {
        this.sent = sent;
        this.habits = Habits.of(sent);
        this.wording = new Wording(sent, habits);
    }

    /** Ends the file name: {@code .xls} or {@code .xlsx}; a few new workbooks go by the old ending. */
    String extension() {
        boolean misnamed = sent.version() == Version.ONLY && sent.chance("misnamed").happens(0.01);
        return habits.legacy() || misnamed ? ".xls" : ".xlsx";
    }

    Workbook build() {
        Workbook book = habits.legacy() ? legacy() : modern();
        Paper paper = new Paper(book.createSheet(wording.sheetName()), new Styles(book));
        write(paper);
        new SecondSheet(sent).addTo(book);
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return book;
    }

    private static HSSFWorkbook legacy() {
        HSSFWorkbook book = new HSSFWorkbook();
        book.createInformationProperties();
        return book;
    }

    private XSSFWorkbook modern() {
        XSSFWorkbook book = new XSSFWorkbook();
        if (sent.chance("wps").happens(0.5)) {
            book.getProperties().getCustomProperties().addProperty(WPS_PROPERTY, WPS_BUILD);
        }
        return book;
    }

    private void write(Paper paper) {
        Table table = new Table(sent, habits);
        layOut(paper.sheet(), table.labelColumn());
        paper.text(0, 0, wording.title(), paper.styles().title());
        paper.merge(0, 0, 0, table.width() - 1);
        meta(paper, table.width());
        footer(paper, table.write(paper, 2), table.width());
    }

    private static void layOut(Sheet sheet, int labelColumn) {
        sheet.setColumnWidth(labelColumn, LABEL_WIDTH);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
    }

    /** In one merged cell, or in one cell each. */
    private void meta(Paper paper, int width) {
        CellStyle plain = paper.styles().plain();
        List<String> parts = wording.meta();
        if (sent.chance("meta").happens(0.6)) {
            paper.text(1, 0, String.join("        ", parts), plain);
            paper.merge(1, 1, 0, width - 1);
        } else {
            parts.forEach(part -> paper.text(1, parts.indexOf(part) * (width / 3), part, plain));
        }
    }

    private void footer(Paper paper, int row, int width) {
        boolean noted = sent.chance("noted").happens(0.3);
        if (noted) {
            paper.text(row, 0, wording.note(), paper.styles().plain());
            paper.merge(row, row, 0, width - 1);
        }
        if (sent.chance("footer").happens(0.85)) {
            int last = noted ? row + 1 : row;
            paper.text(last, 0, wording.footer(), paper.styles().plain());
            paper.merge(last, last, 0, width - 1);
        }
    }
}
