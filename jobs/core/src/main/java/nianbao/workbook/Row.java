package nianbao.workbook;

import java.util.List;

/** The filled cells of a row, from left to right. */
public record Row(int index, boolean hidden, List<Cell> cells) {

    /** The cell of a column, or null when it is empty. */
    public Cell at(int column) {
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int difference = cells.get(middle).column() - column;
            if (difference == 0) {
                return cells.get(middle);
            }
            low = difference < 0 ? middle + 1 : low;
            high = difference < 0 ? high : middle - 1;
        }
        return null;
    }
}
