package nianbao.workbook;

/** A rectangle of merged cells; both ends included, counted from 0. */
public record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public boolean contains(int row, int column) {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }

    static Region of(int row, int column) {
        return new Region(row, row, column, column);
    }

    /** The rectangle between two cells, given as addresses, whichever corners they are. */
    static Region between(long one, long other) {
        return new Region(
                Math.min(Address.row(one), Address.row(other)),
                Math.max(Address.row(one), Address.row(other)),
                Math.min(Address.column(one), Address.column(other)),
                Math.max(Address.column(one), Address.column(other)));
    }

    boolean overlaps(Region other) {
        return firstRow <= other.lastRow
                && other.firstRow <= lastRow
                && firstColumn <= other.lastColumn
                && other.firstColumn <= lastColumn;
    }

    boolean isOneCell() {
        return firstRow == lastRow && firstColumn == lastColumn;
    }

    public int rows() {
        return lastRow - firstRow + 1;
    }

    public int columns() {
        return lastColumn - firstColumn + 1;
    }
}
