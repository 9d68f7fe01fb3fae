package nianbao.reading.inspect;

import java.util.List;
import nianbao.definition.Dimension;
import nianbao.observation.Period;
import nianbao.reading.draft.InspectedHeading;
import org.jspecify.annotations.Nullable;

/**
 * A table, and what was made of it; the ranges are physical, and null where there is nothing.
 *
 * @param above what stands between the sheet's start, or the table before, and the header
 * @param footer what stands below the last row of figures
 * @param sender code of the division that sent it, or null
 * @param units unit words that hold for the whole table
 * @param labels the columns that say what a row is about
 * @param rowHeadings the row labels that name an indicator or a category
 * @param totals the rows that add up others
 * @param figures how many figures were read
 */
public record InspectedTable(
        @Nullable String above,
        @Nullable String header,
        @Nullable String data,
        @Nullable String footer,
        String title,
        @Nullable String sender,
        List<Period> periods,
        List<String> units,
        List<LabelColumn> labels,
        List<InspectedHeading> headings,
        List<InspectedHeading> rowHeadings,
        List<InspectedDivision> divisions,
        List<Total> totals,
        List<Unmatched> unmatched,
        int figures,
        List<Sample> samples) {

    /** A column of labels; its text is empty when nothing stands over it. */
    public record LabelColumn(String cell, String text, Dimension dimension) {}

    /** A row that is held against others and is no figure of its own. */
    public record Total(String cell, String text) {}

    /**
     * A row that was not understood, or not counted.
     *
     * @param rule the finding that says why
     * @param nearest the nearest known label, or where the label stood before
     */
    public record Unmatched(@Nullable String cell, @Nullable String text, String rule, @Nullable String nearest) {}
}
