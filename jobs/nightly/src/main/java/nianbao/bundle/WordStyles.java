package nianbao.bundle;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document: by their names Word lists headings and numbers captions, and who puts a report together changes them once. */
enum WordStyles {
    NORMAL("Normal", "Normal", "宋体", 21, 0, -1),
    TITLE("Title", "Title", "黑体", 40, 120, -1),
    HEADING("Heading1", "heading 1", "黑体", 30, 280, 0),
    CAPTION("Caption", "caption", "黑体", 20, 160, -1),
    NOTE("Note", "Note", "宋体", 17, 0, -1),
    CELL("Cell", "Cell", "宋体", 17, 0, -1);

    private final String id;
    private final String name;
    private final String font;
    private final int halfPoints;
    private final int before;
    private final int outline;

    WordStyles(String id, String name, String font, int halfPoints, int before, int outline) {
        this.id = id;
        this.name = name;
        this.font = font;
        this.halfPoints = halfPoints;
        this.before = before;
        this.outline = outline;
    }

    static void define(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        for (WordStyles style : values()) {
            styles.addStyle(new XWPFStyle(style.made(), styles));
        }
    }

    private CTStyle made() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (this == NORMAL) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(NORMAL.id);
        }
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(before / 2));
        if (outline >= 0) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        CTRPr letters = style.addNewRPr();
        CTFonts fonts = letters.addNewRFonts();
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setEastAsia(font);
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        return style;
    }
}
