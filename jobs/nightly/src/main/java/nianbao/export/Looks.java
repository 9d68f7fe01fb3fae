package nianbao.export;

import java.util.HashMap;
import java.util.Map;
import nianbao.language.Title;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The fonts and styles of a workbook, each made once; works for both file formats. */
public final class Looks {

    private final Workbook workbook;
    private final Map<Letters, Font> fonts = new HashMap<>();
    private final Map<Look, CellStyle> styles = new HashMap<>();
    // The words of a line come again in every block.
    private final Map<Text, RichTextString> texts = new HashMap<>();
    private final Map<String, RichTextString> plain = new HashMap<>();

    private record Letters(Look.Ink ink, Look.Face face) {}

    private record Text(Title title, String between, Look.Ink ink) {}

    /** Those of a new workbook. */
    public Looks(Workbook workbook) {
        this.workbook = workbook;
    }

    CellStyle style(Look look) {
        return styles.computeIfAbsent(look, this::made);
    }

    /** A text in the letters of its cell. */
    RichTextString plain(String text) {
        return plain.computeIfAbsent(text, workbook.getCreationHelper()::createRichTextString);
    }

    /** Chinese in the look's letters, English after it, smaller. */
    RichTextString inline(Title title, Look.Ink ink) {
        return both(title, "  ", ink);
    }

    /** Chinese in the look's letters, English on the next line, smaller. */
    RichTextString stacked(Title title, Look.Ink ink) {
        return both(title, "\n", ink);
    }

    private RichTextString both(Title title, String between, Look.Ink ink) {
        return texts.computeIfAbsent(new Text(title, between, ink), this::made);
    }

    private RichTextString made(Text both) {
        CreationHelper helper = workbook.getCreationHelper();
        Title title = both.title();
        if (title.zh().equals(title.en())) {
            return plain(title.zh());
        }
        RichTextString text = helper.createRichTextString(title.zh() + both.between() + title.en());
        text.applyFont(0, title.zh().length(), font(both.ink()));
        text.applyFont(title.zh().length(), text.length(), font(Look.Ink.SMALL));
        return text;
    }

    private Font font(Look.Ink ink) {
        return font(new Letters(ink, Look.Face.WORDS));
    }

    private Font font(Letters letters) {
        return fonts.computeIfAbsent(letters, this::made);
    }

    private CellStyle made(Look look) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font(new Letters(look.ink(), look.face())));
        style.setAlignment(look.align());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setIndention((short) look.indent());
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        paint(style, look.ground());
        return style;
    }

    private static void paint(CellStyle style, Look.Ground ground) {
        switch (ground) {
            case PAPER -> style.setWrapText(false);
            case RULED -> rule(style, Tint.LINE);
            case HEAD -> {
                Tint.HEAD.fill(style);
                rule(style, Tint.RULE);
                style.setWrapText(true);
            }
            case BAND -> {
                Tint.BAND.fill(style);
                rule(style, Tint.LINE);
            }
            case WRAPPED -> {
                rule(style, Tint.LINE);
                style.setWrapText(true);
            }
            case ANSWER -> {
                Tint.ANSWER.fill(style);
                rule(style, Tint.LINE);
                style.setBorderRight(BorderStyle.THIN);
                Tint.LINE.sideline(style);
                style.setWrapText(true);
            }
            case FOLDED -> style.setWrapText(true);
        }
    }

    private static void rule(CellStyle style, Tint tint) {
        style.setBorderBottom(BorderStyle.THIN);
        tint.underline(style);
    }

    private Font made(Letters letters) {
        Look.Ink ink = letters.ink();
        Font font = workbook.createFont();
        font.setFontName(letters.face() == Look.Face.WORDS ? "微软雅黑" : "Arial");
        font.setFontHeightInPoints(points(ink));
        font.setBold(ink == Look.Ink.TITLE || ink == Look.Ink.STRONG);
        font.setItalic(ink == Look.Ink.SLANTED || ink == Look.Ink.FAINT_SLANTED);
        font.setColor(colour(ink).getIndex());
        return font;
    }

    private static short points(Look.Ink ink) {
        return switch (ink) {
            case TITLE -> 15;
            case SMALL -> 8;
            case PLAIN, STRONG, SLANTED, FAINT, FAINT_SLANTED, WARNING, LINK -> 10;
        };
    }

    private static IndexedColors colour(Look.Ink ink) {
        return switch (ink) {
            case SMALL, FAINT, FAINT_SLANTED -> IndexedColors.GREY_50_PERCENT;
            case WARNING -> IndexedColors.BROWN;
            case LINK -> IndexedColors.DARK_BLUE;
            case TITLE, PLAIN, STRONG, SLANTED -> IndexedColors.BLACK;
        };
    }
}
