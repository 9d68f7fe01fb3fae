package nianbao.workbook;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A sheet: its filled rows in order, its merged regions and its formulas. */
public final class Sheet {

    private final String name;
    private final List<Row> rows;
    private final Merges merges;
    private final BitSet hiddenColumns;
    private final Formulas formulas;

    public Sheet(String name, List<Row> rows, Merges merges, BitSet hiddenColumns, Formulas formulas) {
        this.name = name;
        this.rows = rows;
        this.merges = merges;
        this.hiddenColumns = hiddenColumns;
        this.formulas = formulas;
    }

    public String name() {
        return name;
    }

    public List<Row> rows() {
        return rows;
    }

    /** What the results in its cells are worked out by. */
    public Formulas formulas() {
        return formulas;
    }

    /** Puts something else into a cell, such as the result of its formula that its file does not have; false when there is no room for another text. */
    public boolean result(int row, int column, Content result) {
        try {
            Objects.requireNonNull(row(row)).result(column, result);
            return true;
        } catch (Unreadable e) {
            return false;
        }
    }

    /** This sheet as if from a row on nothing stood beside some columns, ends included. */
    public Sheet between(int fromRow, int firstColumn, int lastColumn) {
        List<Row> narrowed = rows.stream()
                .map(row -> row.index() < fromRow ? row : row.between(firstColumn, lastColumn))
                .filter(row -> !row.cells().isEmpty())
                .toList();
        return new Sheet(name, narrowed, merges, hiddenColumns, formulas);
    }

    /** This sheet as if it had nothing but some of its rows, both ends included. */
    public Sheet between(int firstRow, int lastRow) {
        return new Sheet(name, rows(firstRow, lastRow), merges, hiddenColumns, formulas);
    }

    /** The cell of an address such as {@code C12}, or null when it is empty. */
    public @Nullable Cell at(String address) {
        long place = Address.parse(address.toCharArray(), 0, address.length());
        return place == Address.NONE ? null : at(Address.row(place), Address.column(place));
    }

    /** The cell itself, or null when it is empty. */
    public @Nullable Cell at(int row, int column) {
        Row cells = row(row);
        return cells == null ? null : cells.at(column);
    }

    /** The cell, or inside a merged region the cell that speaks for all of it; null when that is empty. */
    public @Nullable Cell speaking(int row, int column) {
        Region region = region(row, column);
        return at(region.firstRow(), region.firstColumn());
    }

    /** The merged region around a cell; a region of one cell when it is not merged. */
    public Region region(int row, int column) {
        return merges.around(row, column);
    }

    public boolean isHidden(int row) {
        Row cells = row(row);
        return cells != null && cells.hidden();
    }

    public boolean isHiddenColumn(int column) {
        return hiddenColumns.get(column);
    }

    /** The row of an index, or null when nothing in it is filled. */
    public @Nullable Row row(int index) {
        int place = place(index);
        boolean there = place < rows.size() && rows.get(place).index() == index;
        return there ? rows.get(place) : null;
    }

    /** The filled rows of a range, both ends included. */
    public List<Row> rows(int from, int to) {
        return from > to ? List.of() : rows.subList(place(from), place(to + 1));
    }

    /** The index of the last filled row, or -1. */
    public int lastRow() {
        return rows.isEmpty() ? -1 : rows.get(rows.size() - 1).index();
    }

    /** Where among the rows the first stands that is not above an index. */
    private int place(int index) {
        int low = 0;
        int high = Math.max(0, Math.min(index, rows.size()));
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean above = rows.get(middle).index() < index;
            low = above ? middle + 1 : low;
            high = above ? high : middle;
        }
        return low;
    }
}
