package nianbao.export;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The few colours of the exports; an {@code .xls} takes those nearest in its palette. */
enum Tint {
    LINE(0xDADFE4, IndexedColors.GREY_25_PERCENT),
    RULE(0x7F8C99, IndexedColors.GREY_50_PERCENT),
    HEAD(0xEEF1F4, IndexedColors.GREY_25_PERCENT),
    BAND(0xDCE6F0, IndexedColors.PALE_BLUE),
    SUSPECT(0xF4A23C, IndexedColors.LIGHT_ORANGE),
    PERHAPS(0xFBE3C4, IndexedColors.TAN),
    ERROR(0xF8CBCB, IndexedColors.ROSE),
    ANSWER(0xFFFAE3, IndexedColors.LIGHT_YELLOW),
    WARNING(0xFFF2B3, IndexedColors.LIGHT_YELLOW);

    private final byte[] rgb;
    private final IndexedColors inPalette;

    Tint(int rgb, IndexedColors inPalette) {
        this.rgb = new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        this.inPalette = inPalette;
    }

    /** Makes the colour the ground of a style. */
    void fill(CellStyle style) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        if (style instanceof XSSFCellStyle open) {
            open.setFillForegroundColor(new XSSFColor(rgb, null));
        } else {
            style.setFillForegroundColor(inPalette.getIndex());
        }
    }

    /** Makes the colour that of the line on the right. */
    void sideline(CellStyle style) {
        if (style instanceof XSSFCellStyle open) {
            open.setRightBorderColor(new XSSFColor(rgb, null));
        } else {
            style.setRightBorderColor(inPalette.getIndex());
        }
    }

    /** Makes the colour that of the line below. */
    void underline(CellStyle style) {
        if (style instanceof XSSFCellStyle open) {
            open.setBottomBorderColor(new XSSFColor(rgb, null));
        } else {
            style.setBottomBorderColor(inPalette.getIndex());
        }
    }
}
