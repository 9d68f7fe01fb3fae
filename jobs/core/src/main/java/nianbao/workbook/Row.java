package nianbao.workbook;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The filled cells of a row, from left to right. Two rows are the same only when they are one row of one sheet. */
public final class Row {

    private final Grid grid;
    private final int index;
    private final boolean hidden;
    private final int from;
    private final int to;

    Row(Grid grid, int index, boolean hidden, int from, int to) {
        this.grid = grid;
        this.index = index;
        this.hidden = hidden;
        this.from = from;
        this.to = to;
    }

    /** Counted from 0. */
    public int index() {
        return index;
    }

    public boolean hidden() {
        return hidden;
    }

    public List<Cell> cells() {
        return new Cells(this);
    }

    /** The cell of a column, or null when it is empty. */
    public @Nullable Cell at(int column) {
        int position = position(column);
        return position < 0 ? null : grid.cell(position, index);
    }

    /** The number of a column at full length; null when there is none, and when the cell shows another one or strikes it out. */
    public @Nullable BigDecimal number(int column) {
        int position = position(column);
        return position < 0 || !grid.isPlainNumber(position) ? null : grid.number(position).decimal();
    }

    /** Says one after the other, from left to right, what the filled cells between two columns hold, ends included. */
    public void tell(int firstColumn, int lastColumn, CellListener listener) {
        if (from == to) {
            return;
        }
        int position = Math.max(from, Math.min(to, from + firstColumn - grid.column(from)));
        while (position > from && grid.column(position - 1) >= firstColumn) {
            position--;
        }
        while (position < to && grid.column(position) < firstColumn) {
            position++;
        }
        for (; position < to && grid.column(position) <= lastColumn; position++) {
            grid.tell(position, index, listener);
        }
    }

    /** Or -1. Most rows are filled without a gap, so that the place is known. */
    private int position(int column) {
        int expected = from + column - grid.column(from);
        boolean dense = from <= expected && expected < to && grid.column(expected) == column;
        return dense ? expected : search(column);
    }

    /** The part of the row between two columns, both included. */
    Row between(int first, int last) {
        int start = from;
        while (start < to && grid.column(start) < first) {
            start++;
        }
        int end = start;
        while (end < to && grid.column(end) <= last) {
            end++;
        }
        return new Row(grid, index, hidden, start, end);
    }

    void result(int column, Content result) throws Unreadable {
        grid.result(position(column), result);
    }

    private int search(int column) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int difference = grid.column(middle) - column;
            if (difference == 0) {
                return middle;
            }
            low = difference < 0 ? middle + 1 : low;
            high = difference < 0 ? high : middle - 1;
        }
        return -1;
    }

    /** The cells that hold a text, from left to right. */
    public List<Cell> texts() {
        List<Cell> texts = new ArrayList<>();
        for (int position = from; position < to; position++) {
            if (grid.isText(position)) {
                texts.add(grid.cell(position, index));
            }
        }
        return texts;
    }

    /** The cells that hold a text, or a number from one on, from left to right. */
    public List<Cell> textsAndNumbersFrom(double smallest) {
        List<Cell> cells = new ArrayList<>(4);
        for (int position = from; position < to; position++) {
            if (grid.isNumber(position) ? grid.isAtLeast(position, smallest) : grid.isText(position)) {
                cells.add(grid.cell(position, index));
            }
        }
        return cells;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    private static final class Cells extends AbstractList<Cell> implements RandomAccess {

        private final Row row;

        Cells(Row row) {
            this.row = row;
        }

        @Override
        public Cell get(int position) {
            return row.grid.cell(row.from + java.util.Objects.checkIndex(position, size()), row.index);
        }

        @Override
        public int size() {
            return row.to - row.from;
        }
    }
}
