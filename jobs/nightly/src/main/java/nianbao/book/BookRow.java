package nianbao.book;

import java.math.BigDecimal;
import nianbao.export.Look;
import nianbao.language.Title;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Fills a row from left to right. */
public final class BookRow {

    private static final double MOST_WHOLE = 1e15;

    private final int row;
    private final StringBuilder xml;
    private final BookTexts texts;
    private final BookLooks looks;
    private int next;

    /** @param row counted from 1 */
    BookRow(int row, StringBuilder xml, BookTexts texts, BookLooks looks) {
        this.row = row;
        this.xml = xml;
        this.texts = texts;
        this.looks = looks;
    }

    /** A cell without anything in it. */
    public BookRow blank(Look look) {
        begin(look);
        xml.append("/>");
        return this;
    }

    /** The text, or an empty cell for none. */
    public BookRow text(Look look, @Nullable String text) {
        return text == null ? blank(look) : shared(look, texts.number(text));
    }

    /** Chinese with the English after it. */
    public BookRow inline(Look look, Title title) {
        return shared(look, texts.number(title, "  ", look.ink()));
    }

    /** Chinese with the English below it. */
    public BookRow stacked(Look look, Title title) {
        return shared(look, texts.number(title, "\n", look.ink()));
    }

    /** The number, or an empty cell for none. */
    public BookRow number(Look look, @Nullable BigDecimal number) {
        if (number == null) {
            return blank(look);
        }
        begin(look);
        xml.append("><v>");
        double value = number.doubleValue();
        if (value == Math.rint(value) && Math.abs(value) < MOST_WHOLE) {
            xml.append((long) value);
        } else {
            xml.append(value);
        }
        xml.append("</v></c>");
        return this;
    }

    private BookRow shared(Look look, int text) {
        begin(look);
        xml.append(" t=\"s\"><v>").append(text).append("</v></c>");
        return this;
    }

    private void begin(Look look) {
        xml.append("<c r=\"").append(CellReference.convertNumToColString(next++)).append(row).append("\" s=\"").append(looks.number(look)).append('"');
    }

    /** How many cells it has. */
    int size() {
        return next;
    }
}
