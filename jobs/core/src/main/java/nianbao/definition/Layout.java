package nianbao.definition;

import java.util.List;

/**
 * How the table of a form lies on its sheet; words are in the normal form of labels.
 *
 * @param category null when categories stand in the columns, below their indicator
 * @param ignore headings of columns that are not read
 * @param totals labels of rows that add up the whole table
 * @param subtotals labels of rows that add up the rows since the subtotal before
 * @param footer words with which the first row after the table begins
 * @param skipSheets names of sheets that repeat others, such as 汇总
 */
public record Layout(
        Placement division,
        Placement indicator,
        Placement category,
        Placement year,
        List<Heading> ignore,
        List<String> totals,
        List<String> subtotals,
        List<String> footer,
        List<String> skipSheets) {}
