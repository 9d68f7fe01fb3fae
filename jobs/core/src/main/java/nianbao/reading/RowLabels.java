package nianbao.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianbao.definition.Dimension;
import nianbao.definition.Units;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;

/** Takes the labels at the left of the rows of a table, one row after the other. */
final class RowLabels {

    private final Table table;
    private final Units units;
    private final Map<Integer, Dimension> dimensions = new TreeMap<>();
    private final Map<Integer, Cell> above = new TreeMap<>();

    RowLabels(Table table, Units units) {
        this.table = table;
        this.units = units;
        for (Dimension dimension : table.labelColumns().keySet()) {
            Table.Span span = table.span(dimension);
            for (int column = span.first(); column <= span.last(); column++) {
                dimensions.put(column, dimension);
            }
        }
    }

    /**
     * What stands under one label heading; several cells when that is merged over several columns.
     *
     * @param cell the lowest, to which findings point
     * @param text of that cell
     * @param path of all of them
     */
    record RowLabel(Cell cell, HeadingText text, ColumnHeading path) {}

    /** The labels of a row, those in force from the rows above included; empty when the row has none of its own. */
    Map<Dimension, RowLabel> of(Row row) {
        Map<Integer, Cell> stated = stated(row);
        if (!stated.isEmpty()) {
            above.keySet().removeIf(column -> !isCarried(column, stated));
            above.putAll(stated);
        }
        return stated.isEmpty() ? Map.of() : labels();
    }

    boolean isLabel(int column) {
        return dimensions.containsKey(column);
    }

    private Map<Integer, Cell> stated(Row row) {
        Map<Integer, Cell> stated = new TreeMap<>();
        for (int column : dimensions.keySet()) {
            Cell label = table.sheet().speaking(row.index(), column);
            if (Header.isFilled(label)) {
                stated.put(column, label);
            }
        }
        return stated;
    }

    /** Beside a second label column a name may stand only in the first of its rows. */
    private boolean isCarried(int column, Map<Integer, Cell> stated) {
        return stated.keySet().stream().anyMatch(other -> other > column && isOfItsOwn(dimensions.get(other)));
    }

    /** A code and a county go with the name, and do not split it. */
    private static boolean isOfItsOwn(Dimension dimension) {
        return dimension != Dimension.CODE && dimension != Dimension.WITHIN;
    }

    private Map<Dimension, RowLabel> labels() {
        Map<Dimension, List<Cell>> cells = new EnumMap<>(Dimension.class);
        above.forEach((column, cell) -> {
            List<Cell> own = cells.computeIfAbsent(dimensions.get(column), dimension -> new ArrayList<>(1));
            if (!own.contains(cell)) {
                own.add(cell);
            }
        });
        Map<Dimension, RowLabel> labels = new EnumMap<>(Dimension.class);
        cells.forEach((dimension, own) -> labels.put(dimension, label(own)));
        return labels;
    }

    private RowLabel label(List<Cell> cells) {
        List<HeadingText> levels = cells.stream().map(cell -> HeadingText.of(cell.text(), units)).toList();
        Cell lowest = cells.get(cells.size() - 1);
        ColumnHeading path = new ColumnHeading(lowest.column(), levels, lowest.address());
        return new RowLabel(lowest, levels.get(levels.size() - 1), path);
    }
}
