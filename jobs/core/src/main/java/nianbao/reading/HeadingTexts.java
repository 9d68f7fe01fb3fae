package nianbao.reading;

import nianbao.definition.Units;
import nianbao.label.Memo;
import nianbao.workbook.Cell;

/** The texts of headings and labels, each taken apart once. Safe for use by several threads. */
final class HeadingTexts {

    /** Longer ones hardly come twice, and would fill the memory. */
    private static final int LONGEST = 100;

    private final Units units;
    private final Memo<String, HeadingText> known = new Memo<>();

    HeadingTexts(Units units) {
        this.units = units;
    }

    HeadingText of(String written) {
        return written.length() > LONGEST ? read(written) : known.of(written, this::read);
    }

    /** Of the text of a cell, which is null when it is empty. */
    HeadingText of(Cell cell) {
        return of(cell == null ? "" : cell.text());
    }

    private HeadingText read(String written) {
        return HeadingText.of(written, units);
    }
}
