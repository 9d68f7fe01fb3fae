package nianbao.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A sheet: its filled rows in order, and its merged regions. */
public final class Sheet {

    private final String name;
    private final List<Row> rows;
    private final Map<Integer, Row> rowsByIndex;
    private final List<Region> regions;

    public Sheet(String name, List<Row> rows, List<Region> regions) {
        this.name = name;
        this.rows = List.copyOf(rows);
        this.rowsByIndex = rows.stream().collect(Collectors.toMap(Row::index, Function.identity()));
        this.regions = List.copyOf(regions);
    }

    public String name() {
        return name;
    }

    public List<Row> rows() {
        return rows;
    }

    /** The filled rows of a range, both ends included. */
    public List<Row> rows(int from, int to) {
        return rows.stream().filter(row -> from <= row.index() && row.index() <= to).toList();
    }

    /** The row of an index, or null when nothing in it is filled. */
    public Row row(int index) {
        return rowsByIndex.get(index);
    }

    /** The index of the last filled row, or -1. */
    public int lastRow() {
        return rows.isEmpty() ? -1 : rows.get(rows.size() - 1).index();
    }

    /** The cell itself, or null when it is empty. */
    public Cell at(int row, int column) {
        Row cells = rowsByIndex.get(row);
        return cells == null ? null : cells.at(column);
    }

    /** The cell, or inside a merged region the cell that speaks for all of it; null when that is empty. */
    public Cell speaking(int row, int column) {
        Region region = region(row, column);
        return at(region.firstRow(), region.firstColumn());
    }

    /** The merged region around a cell; a region of one cell when it is not merged. */
    public Region region(int row, int column) {
        Optional<Region> around =
                regions.stream().filter(region -> region.contains(row, column)).findFirst();
        return around.orElseGet(() -> Region.of(row, column));
    }

    public boolean isHidden(int row) {
        Row cells = rowsByIndex.get(row);
        return cells != null && cells.hidden();
    }
}
