package nianbao.samples;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few cell styles of a return. */
final class Styles {

    private static final String HEADING = "heading";

    private final Workbook book;
    private final Map<String, CellStyle> inTable = new HashMap<>();
    private final CellStyle title;
    private final CellStyle plain;

    Styles(Workbook book) {
        this.book = book;
        this.title = centred(16, true);
        this.plain = book.createCellStyle();
    }

    CellStyle title() {
        return title;
    }

    CellStyle plain() {
        return plain;
    }

    CellStyle heading() {
        return inTable.computeIfAbsent(HEADING, name -> framed(centred(10, true)));
    }

    /** Of a cell in the table, in a number format. */
    CellStyle figure(String format) {
        return inTable.computeIfAbsent(format, this::formatted);
    }

    private CellStyle formatted(String format) {
        CellStyle style = framed(centred(10, false));
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private CellStyle centred(int points, boolean bold) {
        Font font = book.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static CellStyle framed(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
