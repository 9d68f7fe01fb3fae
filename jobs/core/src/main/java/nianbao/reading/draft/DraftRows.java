package nianbao.reading.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianbao.definition.CommonWords;
import nianbao.definition.Dimension;
import nianbao.label.Label;
import nianbao.reading.heading.HeadingTexts;
import nianbao.reading.table.CellGuess;
import nianbao.reading.table.Header;
import nianbao.reading.table.Parents;
import nianbao.reading.table.RowLabels.RowLabel;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import org.jspecify.annotations.Nullable;

/** The labels of rows that name indicators. */
final class DraftRows {

    private static final HeadingTexts TEXTS = new HeadingTexts(CommonWords.units());

    private final GuessedTable table;
    private final int column;
    private final List<Integer> translations;
    private final @Nullable Integer units;
    private final @Nullable Integer year;

    /** @param column of the labels */
    DraftRows(GuessedTable table, LayoutGuess.Guessed layout, int column) {
        this.table = table;
        this.column = column;
        this.translations = table.labels().stream().filter(other -> other > column && !table.ownLabels().contains(other)).toList();
        this.units = layout.labels().get(Dimension.UNIT);
        this.year = table.year().orElse(null);
    }

    /** A label with the labels above it. */
    private record Below(Row row, Cell label, String bare, String path, @Nullable String unit) {}

    Stream<DraftHeading> headings() {
        return rows().stream().map(this::heading);
    }

    private List<Below> rows() {
        Parents parents = new Parents();
        List<Below> rows = new ArrayList<>();
        for (Row row : table.table().dataRows()) {
            Cell label = row.at(column);
            if (label != null && Header.isFilled(label)) {
                RowLabel text = new RowLabel(label, List.of(TEXTS.of(label)));
                String unit = unit(row, label);
                if (IndicatorWords.isChange(label.text())) {
                    rows.add(new Below(row, label, Label.bare(text.text().key()), Label.bare(text.text().key()), unit));
                } else if (CellGuess.figures(row).isEmpty()) {
                    parents.section(text, unit);
                } else {
                    String bare = Label.bare(text.text().key());
                    String path = parents.readings(text, unit).stream().filter(reading -> reading.endsWith("/" + bare)).findFirst().orElse(bare);
                    rows.add(new Below(row, label, bare, path, unit == null ? parents.unit() : unit));
                }
            }
        }
        return rows;
    }

    private @Nullable String unit(Row row, Cell label) {
        Cell unit = units == null ? null : row.at(units);
        return unit != null && Header.isFilled(unit) ? Label.normal(unit.text()) : TEXTS.of(label).unit();
    }

    private DraftHeading heading(Below row) {
        String plain = Label.withoutChildMark(Label.withoutOrdinal(Label.normal(row.label().text())));
        String written = plain.equals(Label.normal(row.label().text())) ? row.label().text() : plain;
        return DraftHeading.below(row.path().equals(row.bare()) ? "" : row.path(), row.label().address(), written, row.unit(), year)
                .translated(translations.stream().map(row.row()::at).filter(Header::isFilled).map(Cell::text).findFirst().orElse(""));
    }
}
