package nianbao.observation;

import java.util.Locale;

/** How much of a workbook an error keeps out of the warehouse, from the least to the most. */
public enum Acceptance {
    /** Of a publication, which nobody can send back: what the error is about, and nothing else. */
    BY_FIGURE,
    /** Of a return whose sheets are independent: the sheet. */
    BY_SHEET,
    /** Of a return: all of it. */
    WHOLE;

    /** The lower-case word, as stored beside a submission. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
