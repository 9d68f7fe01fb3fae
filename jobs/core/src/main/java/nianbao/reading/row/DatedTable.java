package nianbao.reading.row;

import nianbao.reading.table.Dating;

/** A table; where its year is not known the dating is null, and its figures are not read. */
public record DatedTable(Understood understood, Dating dating, Integer year) {

    /** The months of a year. */
    public static final int WHOLE = 12;

    public int months() {
        return dating == null || year == null ? WHOLE : dating.period(year).months();
    }
}
