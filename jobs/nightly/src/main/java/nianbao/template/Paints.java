package nianbao.template;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a template, each made once. */
final class Paints {

    static final String RED = "F8CBC6";
    static final String DARK_RED = "9C1C12";
    static final String YELLOW = "FFF8DC";
    static final String GREEN = "DDEFD9";
    static final String DARK_GREEN = "23602A";
    static final String INK = "222222";

    private static final String FONT = "微软雅黑";
    private static final String FAINT = "7A7A7A";
    private static final String LINE = "BFC5CB";
    private static final String HEAD = "E4ECF3";
    private static final String GREY = "EFEFEF";

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Paint, XSSFFont> fonts = new HashMap<>();

    private record Look(Paint paint, String format) {}

    Paints(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle style(Paint paint) {
        return style(paint, "General");
    }

    XSSFCellStyle style(Paint paint, String format) {
        return styles.computeIfAbsent(new Look(paint, format), this::made);
    }

    static XSSFColor colour(String hex) {
        return new XSSFColor(new byte[] {part(hex, 0), part(hex, 2), part(hex, 4)}, null);
    }

    private static byte part(String hex, int from) {
        return (byte) Integer.parseInt(hex.substring(from, from + 2), 16);
    }

    private XSSFCellStyle made(Look look) {
        Paint paint = look.paint();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(paint, this::font));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setVerticalAlignment(paint == Paint.LISTED ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        style.setAlignment(paint.isCentred() ? HorizontalAlignment.CENTER : paint.isNumber() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setIndention((short) (paint == Paint.LABEL || paint == Paint.EARLIER_LABEL || paint == Paint.LEGEND ? 1 : 0));
        style.setWrapText(paint.isWrapped());
        style.setLocked(!paint.isOpen());
        if (paint.isRuled()) {
            rule(style);
        }
        fill(style, paint);
        return style;
    }

    private static void rule(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour(LINE));
        style.setBottomBorderColor(colour(LINE));
        style.setLeftBorderColor(colour(LINE));
        style.setRightBorderColor(colour(LINE));
    }

    private static void fill(XSSFCellStyle style, Paint paint) {
        String ground = switch (paint) {
            case HEAD -> HEAD;
            case WORKED, TOTAL, EARLIER, EARLIER_LABEL -> GREY;
            default -> "";
        };
        if (!ground.isEmpty()) {
            style.setFillForegroundColor(colour(ground));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    private static String ink(Paint paint) {
        return switch (paint) {
            case EARLIER, EARLIER_LABEL, SMALL, LEGEND -> FAINT;
            default -> INK;
        };
    }

    private XSSFFont font(Paint paint) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) paint.points());
        font.setBold(paint.isStrong());
        font.setColor(colour(ink(paint)));
        return font;
    }
}
