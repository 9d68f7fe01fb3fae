package nianbao.reading.row;

import java.util.List;
import nianbao.definition.Decision.Kind;
import nianbao.definition.Definition;
import nianbao.definition.Layout;
import nianbao.definition.Units;
import nianbao.reading.heading.Coordinates;
import nianbao.reading.heading.HeadingTexts;
import nianbao.reading.submission.CellDecisions;
import nianbao.reading.submission.Ownership;
import nianbao.reading.table.UnitNote;
import nianbao.reading.table.Vocabularies;
import nianbao.reading.table.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a whole table.
 *
 * @param sender code of the division that sent it, or null
 * @param ownership whose return it is, by all that names a sender in full
 * @param asOf the year as of which divisions are looked up where a label has no year of its own
 * @param stated what the sheet, the title, the file or the definition say about all figures; its year may be null
 * @param units unit words that hold for the sheet
 * @param unitNotes remarks about units outside the table
 * @param decided what the office decided about cells
 */
public record Context(
        Definition definition,
        String submission,
        String sheet,
        @Nullable String sender,
        Ownership ownership,
        int asOf,
        Coordinates stated,
        List<String> units,
        List<UnitNote> unitNotes,
        CellDecisions decided,
        Vocabularies vocabularies) {

    /** The words of a year, or of all years when it is null. */
    Vocabulary vocabulary(@Nullable Integer year) {
        return vocabularies.of(year);
    }

    /** Whether the office left out a cell. */
    public boolean leavesOut(String cell) {
        return decided.is(Kind.LEAVE_OUT, sheet, cell);
    }

    public Layout layout() {
        return definition.layout();
    }

    public HeadingTexts texts() {
        return vocabularies.texts();
    }

    public Units unitWords() {
        return definition.units();
    }
}
