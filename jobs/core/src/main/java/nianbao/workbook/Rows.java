package nianbao.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Collects the rows of a sheet as a file gives them, and hands them out in their order. */
public final class Rows {

    private final List<Row> rows = new ArrayList<>();
    private final Grid grid;
    private boolean ordered = true;
    private int index = -1;
    private boolean hidden;
    private int from;

    public Rows(Grid grid) {
        this.grid = grid;
    }

    public void begin(int row, boolean isHidden) {
        end();
        ordered &= row > index;
        index = row;
        hidden = isHidden;
    }

    /** Puts the row that has just begun elsewhere. */
    public void move(int row) {
        if (row != index) {
            begin(row, hidden);
        }
    }

    /** Of the row that has begun; -1 before the first. */
    public int index() {
        return index;
    }

    /** Keeps the row only when something was added to the grid since it began. */
    void end() {
        if (grid.size() > from) {
            grid.order(from);
            rows.add(new Row(grid, index, hidden, from, grid.size()));
            from = grid.size();
        }
    }

    /** Hides rows that are in, whatever they were before. */
    public void hide(BitSet hiddenRows) {
        end();
        rows.replaceAll(row -> hiddenRows.get(row.index()) ? new Row(grid, row.index(), true, row.from(), row.to()) : row);
    }

    public List<Row> all(Grid spare) throws Unreadable {
        end();
        if (!ordered) {
            return merged(spare).all(spare);
        }
        grid.trim();
        return List.copyOf(rows);
    }

    /** Rows that came in pieces or in no order; of a cell that came twice, the last stays. */
    private Rows merged(Grid spare) throws Unreadable {
        Rows merged = new Rows(spare);
        rows.sort(Comparator.comparingInt(Row::index));
        for (Row row : rows) {
            merged.add(row, grid);
        }
        return merged;
    }

    private void add(Row row, Grid source) throws Unreadable {
        if (row.index() != index) {
            begin(row.index(), false);
        }
        hidden |= row.hidden();
        for (int position = row.from(); position < row.to(); position++) {
            grid.copy(source, position);
        }
    }
}
