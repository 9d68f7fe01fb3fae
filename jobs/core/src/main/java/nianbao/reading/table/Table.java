package nianbao.reading.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.definition.Dimension;
import nianbao.division.Register;
import nianbao.label.Label;
import nianbao.reading.heading.HeadingText;
import nianbao.reading.heading.HeadingTexts;
import nianbao.workbook.Cell;
import nianbao.workbook.Region;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A table on a sheet: where its header, its label columns and its figures are; all counted from 0, ends included.
 *
 * @param preambleTop the first row of what stands above it: the sheet's first, or the one after the table before
 * @param labelColumns the columns that say what a row is about, each the first when its heading is merged over several
 * @param columns the first and the last column that a heading stands over
 * @param firstRow the first below the header and below a row that only numbers the columns
 * @param lastRow the last with a figure
 * @param limit the last before the next table
 */
public record Table(
        Sheet sheet,
        int preambleTop,
        int headerTop,
        int headerBottom,
        Map<Dimension, Integer> labelColumns,
        Span columns,
        int firstRow,
        int lastRow,
        int limit) {

    /** Columns side by side, both ends included. */
    public record Span(int first, int last) {

        boolean contains(int column) {
            return first <= column && column <= last;
        }
    }

    /** The heading over a column: its levels from the top, a merged one once. */
    public ColumnHeading heading(int column, HeadingTexts texts) {
        List<Cell> levels = new ArrayList<>();
        int row = headerTop;
        while (row <= headerBottom) {
            Region level = sheet.region(row, column);
            levels.add(sheet.at(level.firstRow(), level.firstColumn()));
            row = level.lastRow() + 1;
        }
        return heading(column, levels, texts);
    }

    /** The heading with the groups that stand unmerged further left; empty when there is none to take. */
    public Optional<ColumnHeading> groupedHeading(int column, HeadingTexts texts) {
        List<Cell> levels = new ArrayList<>();
        boolean grouped = false;
        for (int row = headerTop; row <= headerBottom; row = sheet.region(row, column).lastRow() + 1) {
            Cell own = sheet.speaking(row, column);
            Cell group = Header.isFilled(own) || row == headerBottom ? own : group(row, column);
            grouped |= group != own;
            levels.add(group);
        }
        return grouped ? Optional.of(heading(column, levels, texts)) : Optional.empty();
    }

    /**
     * A heading such as {@code 其中：住宅} below that of the nearest column on the left that has none such; empty for any other.
     *
     * @param passed headings between them that nothing is a part of
     */
    public Optional<ColumnHeading> childHeading(int column, HeadingTexts texts, Predicate<ColumnHeading> passed) {
        ColumnHeading own = heading(column, texts);
        if (!own.isChild()) {
            return Optional.empty();
        }
        BitSet labels = labels();
        for (int left = column - 1; left >= columns.first() && !labels.get(left); left--) {
            ColumnHeading beside = heading(left, texts);
            if (!beside.isEmpty() && !beside.isChild() && !passed.test(beside)) {
                return Optional.of(beside.over(own));
            }
        }
        return Optional.empty();
    }

    /** The nearest filled heading on the left that is not merged, for such a one says itself how far it reaches. */
    private @Nullable Cell group(int row, int column) {
        BitSet labels = labels();
        for (int left = column - 1; left >= columns.first() && !labels.get(left); left--) {
            Cell cell = sheet.speaking(row, left);
            if (Header.isFilled(cell)) {
                return sheet.region(row, left).columns() == 1 ? cell : null;
            }
        }
        return null;
    }

    private ColumnHeading heading(int column, List<Cell> cells, HeadingTexts texts) {
        List<HeadingText> levels = new ArrayList<>();
        String address = Cell.address(headerBottom, column);
        for (Cell cell : cells) {
            HeadingText level = texts.of(cell);
            boolean named = !level.key().isEmpty();
            if (named || level.unit() != null) {
                levels.add(level);
            }
            address = named && cell.column() <= column ? cell.address() : address;
        }
        return new ColumnHeading(column, levels, address);
    }

    /** The table with one more label column. */
    Table labelledBy(Dimension dimension, int column) {
        Map<Dimension, Integer> more = new LinkedHashMap<>(labelColumns);
        more.put(dimension, column);
        return new Table(sheet, preambleTop, headerTop, headerBottom, more, columns, firstRow, lastRow, limit);
    }

    /** How many rows bear a label that names an indicator or a category of any year. */
    long knownLabels(Vocabularies vocabularies) {
        Vocabulary words = vocabularies.of(null);
        return Stream.of(Dimension.INDICATOR, Dimension.CATEGORY)
                .map(labelColumns::get)
                .filter(Objects::nonNull)
                .flatMap(column -> dataRows().stream().map(row -> sheet.speaking(row.index(), column)))
                .map(cell -> vocabularies.texts().of(cell).readings())
                .filter(readings -> words.measured(readings).isPresent() || words.part(readings).isPresent())
                .count();
    }

    /** How many rows bear the name of a division of a level. */
    long knownDivisions(Register register, String level) {
        Integer column = labelColumns.get(Dimension.DIVISION);
        return column == null
                ? 0
                : dataRows().stream()
                        .map(row -> sheet.speaking(row.index(), column))
                        .filter(cell -> Header.isFilled(cell) && register.knows(Label.normal(cell.text()), level))
                        .count();
    }

    public List<Row> dataRows() {
        return sheet.rows(firstRow, lastRow);
    }

    /** What stands below it and above the next table. */
    public List<Row> tail() {
        return sheet.rows(lastRow + 1, limit);
    }

    public List<Row> preamble() {
        return sheet.rows(preambleTop, headerTop - 1);
    }

    public int lastColumn() {
        return columns.last();
    }

    /** The columns that can hold figures: all but those of labels. */
    public IntStream dataColumns(int last) {
        BitSet labels = labels();
        return IntStream.rangeClosed(columns.first(), last).filter(column -> !labels.get(column));
    }

    private BitSet labels() {
        BitSet labels = new BitSet();
        labelColumns.keySet().stream().map(this::span).forEach(span -> labels.set(span.first(), span.last() + 1));
        return labels;
    }

    /** The column right of all labels. */
    public int firstDataColumn() {
        return labelColumns.keySet().stream().mapToInt(dimension -> span(dimension).last()).max().orElse(-1) + 1;
    }

    /** The column that says it, where one does. */
    public int labelColumn(Dimension dimension) {
        return Objects.requireNonNull(labelColumns.get(dimension));
    }

    /** The columns over which the heading of a label column is merged, up to the next label column. */
    Span span(Dimension dimension) {
        int first = labelColumn(dimension);
        Region region = sheet.region(headerBottom, first);
        int next = labelColumns.values().stream().filter(column -> column > first).min(Integer::compare).orElse(Integer.MAX_VALUE);
        return new Span(first, Math.max(first, Math.min(region.lastColumn(), next - 1)));
    }
}
