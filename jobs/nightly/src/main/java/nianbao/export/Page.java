package nianbao.export;

import java.util.List;
import java.util.Map;
import nianbao.definition.Title;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How the sheets of an export are printed. */
final class Page {

    private static final double NARROW = 0.4;
    private static final double FOOT = 0.6;

    private Page() {}

    /** A4 lying on its side, as wide as the paper, as many pages as it takes, numbered. */
    static void landscape(Sheet sheet) {
        sheet.setAutobreaks(true);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP).forEach(side -> sheet.setMargin(side, NARROW));
        sheet.setMargin(PageMargin.BOTTOM, FOOT);
        print.setFooterMargin(NARROW / 2);
        Title page = ExportWords.of("page", Map.of("page", "&P", "pages", "&N"));
        sheet.getFooter().setCenter(page.zh() + " / " + page.en());
    }
}
