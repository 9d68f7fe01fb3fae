package nianbao.export;

import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The few colours of the exports; an {@code .xls} takes the nearest that its palette has. */
enum Tint {
    LINE(0xDADFE4),
    RULE(0x7F8C99),
    HEAD(0xEEF1F4),
    BAND(0xDCE6F0),
    ERROR(0xF8CBCB),
    WARNING(0xFFF2B3);

    private final byte[] rgb;

    Tint(int rgb) {
        this.rgb = new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }

    /** Makes the colour the ground of a style. */
    void fill(Workbook workbook, CellStyle style) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        if (style instanceof XSSFCellStyle open) {
            open.setFillForegroundColor(new XSSFColor(rgb, null));
        } else {
            style.setFillForegroundColor(nearest(workbook));
        }
    }

    /** Makes the colour that of the line below. */
    void underline(Workbook workbook, CellStyle style) {
        if (style instanceof XSSFCellStyle open) {
            open.setBottomBorderColor(new XSSFColor(rgb, null));
        } else {
            style.setBottomBorderColor(nearest(workbook));
        }
    }

    private short nearest(Workbook workbook) {
        HSSFPalette palette = ((HSSFWorkbook) workbook).getCustomPalette();
        return palette.findSimilarColor(rgb[0], rgb[1], rgb[2]).getIndex();
    }
}
