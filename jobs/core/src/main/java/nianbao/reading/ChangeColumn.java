package nianbao.reading;

import nianbao.change.Growth;
import nianbao.reading.ColumnReader.Column;

/**
 * A column of changes, which are held against the figures that they compare.
 *
 * @param compared the column of the later figures
 * @param year of these figures, where the heading names it; otherwise null
 * @param before the year that they are compared with; null where it is just the one before
 */
record ChangeColumn(ColumnHeading heading, Growth words, Column compared, Integer year, Integer before) {

    /** What it says of the later figures. */
    Coordinates says() {
        return year == null ? compared.says() : compared.says().in(year);
    }
}
