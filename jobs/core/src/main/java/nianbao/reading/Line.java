package nianbao.reading;

import java.util.Map;
import nianbao.workbook.Row;

/**
 * A row of figures and what it says.
 *
 * @param label the cell that a finding about the row points to
 * @param marker what the marker row above says
 * @param byYear what the row says, for each year that the columns name; the key is null where they name none
 */
record Line(Row row, String label, String labelText, Block block, Coordinates marker, Map<Integer, Coordinates> byYear) {

    /** Rows from one marker to the next, both ends included. */
    record Block(int firstRow, int lastRow) {}

    /** What tells the row from every other, whatever the year of the column. */
    Coordinates identity() {
        Coordinates first = byYear.values().iterator().next();
        return first.or(marker).measuredIn(null);
    }
}
