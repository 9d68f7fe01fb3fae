package nianbao.reading.table;

import java.util.List;
import java.util.Set;
import nianbao.definition.Definition;
import nianbao.definition.Dimension;
import nianbao.definition.Layout;
import nianbao.definition.Placement.Place;
import nianbao.label.Memo;
import nianbao.reading.heading.HeadingText;
import nianbao.reading.heading.HeadingTexts;
import nianbao.reading.heading.Wording;
import nianbao.workbook.Cell;

/** Recognises the column headings of a form before its year is known. Safe for use by several threads. */
public final class KnownHeadings {

    private static final int LONGEST_YEAR = 12;

    private final Definition definition;
    private final Layout layout;
    private final Set<String> keys;
    private final Set<String> ownYear;
    private final HeadingTexts texts;
    private final Memo<List<HeadingText>, Boolean> answers = new Memo<>();

    public KnownHeadings(Definition definition, HeadingTexts texts) {
        this.definition = definition;
        this.texts = texts;
        this.layout = definition.layout();
        this.keys = Vocabulary.allKeys(definition);
        this.ownYear = Vocabulary.ownYear(definition, null);
    }

    public boolean knows(ColumnHeading heading) {
        return answers.of(heading.levels(), levels -> knowsWords(heading) || knowsYear(heading) || knowsDivision(heading));
    }

    /** Whether a single cell could be a column heading. */
    public boolean knows(Cell cell) {
        HeadingText level = texts.of(cell);
        return !level.key().isEmpty() && knows(new ColumnHeading(cell.column(), List.of(level), ""));
    }

    /** Whether a number stands for a year or a division, and so can be a heading. */
    boolean knowsNumber(Cell cell) {
        boolean possible = layout.isIn(Dimension.YEAR, Place.COLUMNS) || layout.isIn(Dimension.DIVISION, Place.COLUMNS);
        return possible && cell.isNumber() && knows(cell);
    }

    /** Whether a cell holds nothing but a unit, in brackets or bare. */
    boolean isUnit(Cell cell) {
        HeadingText text = texts.of(cell);
        return cell.isText() && (text.key().isEmpty() ? text.unit() != null : definition.units().isUnit(text.key()));
    }

    private boolean knowsWords(ColumnHeading heading) {
        boolean words = layout.isIn(Dimension.INDICATOR, Place.COLUMNS) || layout.isIn(Dimension.CATEGORY, Place.COLUMNS);
        return words && (isKey(heading) || heading.year() != null && isKey(heading.withoutYear()));
    }

    private boolean isKey(ColumnHeading heading) {
        List<String> readings = heading.readings();
        return readings.stream().anyMatch(keys::contains)
                || keys.contains(heading.unbroken().key())
                || Wording.split(readings, definition.units()).anyMatch(wording -> keys.contains(wording.key()));
    }

    private boolean knowsYear(ColumnHeading heading) {
        return layout.isIn(Dimension.YEAR, Place.COLUMNS)
                && (heading.year(layout) != null && heading.key().length() <= LONGEST_YEAR || ownYear.contains(heading.key()));
    }

    private boolean knowsDivision(ColumnHeading heading) {
        return layout.isIn(Dimension.DIVISION, Place.COLUMNS)
                && (definition.register().isName(heading.unbroken().key())
                        || heading.levels().stream().anyMatch(level -> definition.register().knows(level.key())));
    }
}
