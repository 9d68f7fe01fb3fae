package nianbao.reading.table;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.definition.Dimension;
import nianbao.reading.heading.HeadingText;
import nianbao.reading.heading.HeadingTexts;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;

/** Takes the labels at the left of the rows of a table, one row after the other. */
public final class RowLabels {

    private final Table table;
    private final HeadingTexts texts;
    private final List<LabelColumn> columns;
    private final Cell[] above;

    public RowLabels(Table table, HeadingTexts texts) {
        this.table = table;
        this.texts = texts;
        this.columns = table.labelColumns().keySet().stream()
                .flatMap(dimension -> columns(table.span(dimension), dimension))
                .sorted(Comparator.comparingInt(LabelColumn::index))
                .toList();
        this.above = new Cell[columns.size()];
    }

    private static Stream<LabelColumn> columns(Table.Span span, Dimension dimension) {
        return IntStream.rangeClosed(span.first(), span.last()).mapToObj(column -> new LabelColumn(column, dimension));
    }

    private record LabelColumn(int index, Dimension dimension) {

        /** A code and a county go with the name, and do not split it. */
        boolean splits() {
            return dimension != Dimension.CODE && dimension != Dimension.WITHIN;
        }
    }

    /**
     * What stands under one label heading; several levels when that is merged over several columns.
     *
     * @param cell the lowest, to which findings point
     */
    public record RowLabel(Cell cell, List<HeadingText> levels) {

        /** Of the lowest. */
        public HeadingText text() {
            return levels.get(levels.size() - 1);
        }

        public ColumnHeading path() {
            return new ColumnHeading(cell.column(), levels, cell.address());
        }

        /** A cell that is merged over several columns is one level. */
        private RowLabel over(RowLabel lower) {
            return cell.equals(lower.cell)
                    ? this
                    : new RowLabel(lower.cell, Stream.concat(levels.stream(), lower.levels.stream()).toList());
        }
    }

    /** The labels of a row, those in force from the rows above included; empty when the row has none of its own. */
    public Map<Dimension, RowLabel> of(Row row) {
        Cell[] stated = new Cell[columns.size()];
        boolean any = false;
        for (int place = 0; place < stated.length; place++) {
            Cell label = table.sheet().speaking(row.index(), columns.get(place).index());
            stated[place] = Header.isFilled(label) ? label : null;
            any |= stated[place] != null;
        }
        if (any) {
            carry(stated);
        }
        return any ? labels() : Map.of();
    }

    public boolean isLabel(int column) {
        return columns.stream().anyMatch(label -> label.index() == column);
    }

    /** Beside a second label column a name may stand only in the first of its rows. */
    private void carry(Cell[] stated) {
        boolean carried = false;
        for (int place = stated.length - 1; place >= 0; place--) {
            above[place] = stated[place] == null && carried ? above[place] : stated[place];
            carried |= stated[place] != null && columns.get(place).splits();
        }
    }

    private Map<Dimension, RowLabel> labels() {
        Map<Dimension, RowLabel> labels = new EnumMap<>(Dimension.class);
        for (int place = 0; place < above.length; place++) {
            if (above[place] != null) {
                RowLabel label = new RowLabel(above[place], List.of(texts.of(above[place])));
                labels.merge(columns.get(place).dimension(), label, RowLabel::over);
            }
        }
        return labels;
    }
}
