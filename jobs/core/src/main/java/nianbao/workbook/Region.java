package nianbao.workbook;

/** A rectangle of merged cells; both ends included, counted from 0. */
public record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public boolean contains(int row, int column) {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }

    static Region of(int row, int column) {
        return new Region(row, row, column, column);
    }

    public int rows() {
        return lastRow - firstRow + 1;
    }

    public int columns() {
        return lastColumn - firstColumn + 1;
    }
}
