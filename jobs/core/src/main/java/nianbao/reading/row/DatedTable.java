package nianbao.reading.row;

import nianbao.reading.table.Dating;
import org.jspecify.annotations.Nullable;

/** A table; where its year is not known the dating is null, and its figures are not read. */
public record DatedTable(Understood understood, @Nullable Dating dating, @Nullable Integer year) {

    /** The months of a year. */
    public static final int WHOLE = 12;

    /** Whether the file or a folder names its year. */
    public boolean fitsPath() {
        return dating != null && year != null && dating.fitsPath(year);
    }

    /** Tells that they name another one. */
    public void reportPath() {
        if (dating != null && year != null) {
            dating.reportPath(year);
        }
    }

    public int months() {
        return dating == null || year == null ? WHOLE : dating.period(year).months();
    }
}
