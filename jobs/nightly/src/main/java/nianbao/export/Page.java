package nianbao.export;

import java.util.List;
import java.util.Map;
import nianbao.language.Title;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** The two ways in which a sheet lies on A4. Letters of ten points print at eight when it is as wide as {@link #characters()}. */
public enum Page {
    UPRIGHT(595, 842),
    LYING(842, 595);

    /** The margins at the left and right, and at the top and bottom, in inches. */
    public static final double SIDE = 0.3;

    public static final double END = 0.6;

    /** The size of the paper, as workbooks number it. */
    public static final short PAPER = PrintSetup.A4_PAPERSIZE;

    /** What stands at the head of a page at the left: the name of its sheet, in small letters. */
    public static final String HEADER = "&8&A";

    private static final double SMALLEST = 0.8;
    private static final double POINTS_OF_A_CHARACTER = 5.25;
    private static final double INCH = 72;
    // Programs differ a little in how high a row comes out.
    private static final double SURE = 0.97;

    private final double width;
    private final double height;

    Page(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** How many characters of columns there is room for. */
    public int characters() {
        return (int) ((width - 2 * SIDE * INCH) / SMALLEST / POINTS_OF_A_CHARACTER);
    }

    /** How many points of rows there is room for. */
    public double points() {
        return (height - 2 * END * INCH) / SMALLEST * SURE;
    }

    /** Prints a sheet as wide as the paper, on as many pages as it takes, numbered. */
    public void set(Sheet sheet) {
        sheet.setAutobreaks(true);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(this == LYING);
        print.setPaperSize(PAPER);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        List.of(PageMargin.LEFT, PageMargin.RIGHT).forEach(side -> sheet.setMargin(side, SIDE));
        List.of(PageMargin.TOP, PageMargin.BOTTOM).forEach(end -> sheet.setMargin(end, END));
        print.setHeaderMargin(END / 2);
        print.setFooterMargin(END / 2);
        sheet.getFooter().setCenter(footer());
    }

    /** What stands at the foot of a page in the middle: its number. */
    public static String footer() {
        Title page = ExportWords.of("page", Map.of("page", "&P", "pages", "&N"));
        return page.zh() + " / " + page.en();
    }
}
