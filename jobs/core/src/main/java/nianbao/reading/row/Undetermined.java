package nianbao.reading.row;

import java.util.HashSet;
import java.util.Set;
import nianbao.label.Bilingual;
import nianbao.reading.heading.Coordinates;
import nianbao.reading.submission.Findings;
import nianbao.reading.table.Header;
import nianbao.workbook.Cell;
import org.jspecify.annotations.Nullable;

/** Reports figures of which neither their row, their column nor the sheet says all that must be known; once a table. */
public final class Undetermined {

    static final Bilingual YEAR = new Bilingual("年份", "year");

    private final Context context;
    private final Findings findings;
    private final Set<Bilingual> reported = new HashSet<>();

    public Undetermined(Context context, Findings findings) {
        this.context = context;
        this.findings = findings;
    }

    public void report(Coordinates says, @Nullable Cell cell) {
        Bilingual unknown = unknown(says);
        if (cell != null && Header.isFilled(cell) && reported.add(unknown)) {
            findings.add("undetermined", new Findings.Spot(context.sheet(), cell.address()), unknown, null);
        }
    }

    private static Bilingual unknown(Coordinates says) {
        if (says.who() == null) {
            return new Bilingual("单位", "division");
        }
        return says.counted() == null ? new Bilingual("指标", "indicator") : YEAR;
    }
}
