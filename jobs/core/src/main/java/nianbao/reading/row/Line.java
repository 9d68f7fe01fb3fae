package nianbao.reading.row;

import java.util.Map;
import nianbao.reading.heading.Coordinates;
import nianbao.reading.heading.Who;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row of figures and what it says.
 *
 * @param label the cell that a finding about the row points to
 * @param byYear what the row, the marker above it and the sheet say, for each year that the columns name; the key is null
 *     where they name none
 * @param ofWhich whether its division is a part of one above it, and adds nothing to their total
 * @param repeats the row of which this one, a total, says the figures once more; otherwise null
 */
public record Line(Row row, Cell label, Block block, Map<Integer, Coordinates> byYear, boolean ofWhich, @Nullable Integer repeats) {

    /** Rows from one marker to the next, both ends included. */
    record Block(int firstRow, int lastRow) {}

    public String labelText() {
        return label.text().strip();
    }

    /** What tells the row from every other, whatever the year of the column. */
    public Coordinates identity() {
        return byYear.values().iterator().next().measuredIn(null);
    }

    Line repeating(Line first) {
        return new Line(row, label, block, byYear, ofWhich, first.row.index());
    }

    Line asPart() {
        return new Line(row, label, block, byYear, true, repeats);
    }

    boolean isAboutDivision() {
        return identity().who() instanceof Who.Member;
    }

    /** Whether it adds up others. */
    boolean isTotal() {
        Who who = identity().who();
        return who != null && !(who instanceof Who.Member);
    }
}
