package nianbao.reading.row;

import nianbao.change.Growth;
import nianbao.reading.heading.Coordinates;
import nianbao.reading.row.ColumnReader.Column;
import nianbao.reading.table.ColumnHeading;
import org.jspecify.annotations.Nullable;

/**
 * A column of changes, which are held against the figures that they compare.
 *
 * @param compared the column of the later figures
 * @param year of these figures, where the heading names it; otherwise null
 * @param before the year that they are compared with; null where it is just the one before
 */
public record ChangeColumn(ColumnHeading heading, Growth words, Column compared, @Nullable Integer year, @Nullable Integer before) {

    /** What it says of the later figures. */
    public Coordinates says() {
        return year == null ? compared.says() : compared.says().in(year);
    }
}
