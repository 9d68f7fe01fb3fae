package nianbao.query;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How the cells of an answer look.
 *
 * @param quoted for a text that begins as a formula does, and stays a text when somebody goes into its cell
 */
record AnswerStyles(CellStyle heading, CellStyle text, CellStyle quoted, CellStyle day, CellStyle year, CellStyle whole, CellStyle decimal) {

    AnswerStyles(Workbook workbook) {
        this(
                heading(workbook),
                text(workbook),
                quoted(workbook),
                formatted(workbook, "yyyy-mm-dd"),
                formatted(workbook, "0"),
                formatted(workbook, "#,##0"),
                formatted(workbook, "#,##0.0#####"));
    }

    CellStyle number(BigDecimal number) {
        return number.scale() > 0 ? decimal : whole;
    }

    private static CellStyle heading(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static CellStyle text(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        // A number in the column before stands close to the edge.
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        return style;
    }

    private static CellStyle quoted(Workbook workbook) {
        CellStyle style = text(workbook);
        style.setQuotePrefixed(true);
        return style;
    }

    private static CellStyle formatted(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
