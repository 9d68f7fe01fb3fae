package nianbao.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a dimension stands.
 *
 * @param in the places, in the order in which they are asked
 * @param headings words over the label column, when it stands in the rows; for a year in the columns, words such as 本年
 *     that stand for the year of the whole table
 * @param fixed the value itself, when it stands nowhere in the workbook
 * @param scheme the coding scheme of codes that are not the register's own, or null
 * @param begins of a year, the month in which it begins; a fiscal or school year, which begins later than in January, is
 *     named by the calendar year in which it ends
 */
public record Placement(List<Place> in, List<Heading> headings, @Nullable String fixed, @Nullable String scheme, int begins) {

    /** A part of a workbook that can say what a figure is about. */
    public enum Place {
        ROWS,
        COLUMNS,
        /** A row that holds nothing but words, and speaks for the rows below it. */
        MARKER,
        SHEET,
        TITLE,
        /** The division that filled the workbook in. */
        SENDER,
        FILE,
        FIXED
    }

    public boolean isIn(Place place) {
        return in.contains(place);
    }
}
