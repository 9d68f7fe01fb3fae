package nianbao.reading;

import java.util.List;
import java.util.Set;
import nianbao.definition.Definition;
import nianbao.definition.Dimension;
import nianbao.definition.Layout;
import nianbao.definition.Placement.Place;
import nianbao.label.Label;

/** Recognises the column headings of a form before its year is known. */
final class KnownHeadings {

    private static final int LONGEST_YEAR = 12;

    private final Definition definition;
    private final Layout layout;
    private final Set<String> keys;

    KnownHeadings(Definition definition) {
        this.definition = definition;
        this.layout = definition.layout();
        this.keys = Vocabulary.allKeys(definition);
    }

    boolean knows(ColumnHeading heading) {
        return knowsWords(heading) || knowsWords(heading.withoutYear()) || knowsYear(heading) || knowsDivision(heading);
    }

    /** Whether a single cell could be a column heading. */
    boolean knows(String text) {
        HeadingText level = HeadingText.of(text, definition.units());
        return !level.key().isEmpty() && knows(new ColumnHeading(0, List.of(level), ""));
    }

    private boolean knowsWords(ColumnHeading heading) {
        boolean words = layout.isIn(Dimension.INDICATOR, Place.COLUMNS) || layout.isIn(Dimension.CATEGORY, Place.COLUMNS);
        return words && heading.readings().stream().anyMatch(keys::contains);
    }

    private boolean knowsYear(ColumnHeading heading) {
        return layout.isIn(Dimension.YEAR, Place.COLUMNS) && heading.year() != null && heading.key().length() <= LONGEST_YEAR;
    }

    private boolean knowsDivision(ColumnHeading heading) {
        return layout.isIn(Dimension.DIVISION, Place.COLUMNS)
                && heading.levels().stream().anyMatch(level -> definition.register().knows(Label.normal(level.key())));
    }
}
