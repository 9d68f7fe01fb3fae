package nianbao.reading.heading;

import java.util.List;
import nianbao.definition.Units;
import nianbao.label.Memo;
import nianbao.workbook.Cell;

/** The texts of headings and labels, each taken apart once. Safe for use by several threads. */
public final class HeadingTexts {

    private static final int LONGEST = 300;

    private final Units units;
    private final Memo<String, HeadingText> known = new Memo<>();

    public HeadingTexts(Units units) {
        this.units = units;
    }

    /** Whether a text is too long for a heading or a label. */
    public static boolean isProse(String text) {
        return text.length() > LONGEST;
    }

    /** Prose is taken as it stands. */
    public HeadingText of(String written) {
        return isProse(written)
                ? new HeadingText(written, written, null, List.of(written))
                : known.of(written, this::read);
    }

    /** Of the text of a cell, which is null when it is empty. */
    public HeadingText of(Cell cell) {
        return of(cell == null ? "" : cell.text());
    }

    private HeadingText read(String written) {
        return HeadingText.of(written, units);
    }
}
