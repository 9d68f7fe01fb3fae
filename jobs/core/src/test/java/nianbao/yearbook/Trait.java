package nianbao.yearbook;

/** What yearbooks do to a table. */
enum Trait {
    /** Headings in English below the Chinese, and names in both. */
    BILINGUAL,
    /** What is a part stands below what it is a part of, in a second row of headings. */
    TWO_ROWS,
    /** A name goes on in the row below, and nothing is merged. */
    BROKEN_NAMES,
    BLANK_ROWS,
    NOTES,
    /** A column against the year before. */
    GROWTH,
    /** Nothing is merged, and a heading of several columns stands over the first. */
    UNMERGED,
    /** Blanks within short labels. */
    SPACED,
    /** Numbers are texts, with commas. */
    TEXT_NUMBERS,
    /** A number of a footnote behind the first label. */
    FOOTNOTES,
    /** Labels change in the course of the years. */
    DRIFT,
    /** Persons and the like are given in 万 from some year on. */
    UNIT_CHANGE,
    /** The last headings stand in a table that continues below. */
    CONTINUED,
    /** The second half of the divisions stands beside the first. */
    SIDE_BY_SIDE,
    /** {@code 其中：} in place of {@code #}. */
    OF_WHICH,
    /** The last indicator stands there only from some year on. */
    ADDED,
    /** Divisions stand in two groups, each with its sum. */
    SUBTOTALS,
    /** Some figures are not there. */
    BLANKS,
    /** All years stand on one sheet, each below a title of its own. */
    TITLED_BLOCKS,
    MISPRINTS
}
