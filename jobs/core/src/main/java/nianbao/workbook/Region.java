package nianbao.workbook;

import org.jspecify.annotations.Nullable;

/** A rectangle of merged cells; both ends included, counted from 0. */
public record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public boolean contains(int row, int column) {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }

    public static Region of(int row, int column) {
        return new Region(row, row, column, column);
    }

    /** The rectangle between two cells, given as addresses, whichever corners they are. */
    public static Region between(long one, long other) {
        return new Region(
                Math.min(Address.row(one), Address.row(other)),
                Math.max(Address.row(one), Address.row(other)),
                Math.min(Address.column(one), Address.column(other)),
                Math.max(Address.column(one), Address.column(other)));
    }

    /** Such as {@code A1:C3} or {@code A1}; null when it is none. */
    public static @Nullable Region parse(String range) {
        String[] corners = range.replace("$", "").split(":");
        long one = corners.length == 0 ? Address.NONE : corner(corners[0]);
        long other = corners.length == 0 ? Address.NONE : corner(corners[corners.length - 1]);
        boolean valid = corners.length <= 2 && one != Address.NONE && other != Address.NONE;
        return valid ? between(one, other) : null;
    }

    private static long corner(String address) {
        return Address.parse(address.toCharArray(), 0, address.length());
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
