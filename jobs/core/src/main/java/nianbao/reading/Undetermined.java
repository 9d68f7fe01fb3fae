package nianbao.reading;

import java.util.HashSet;
import java.util.Set;
import nianbao.workbook.Cell;

/** Reports figures of which neither their row, their column nor the sheet says all that must be known; once a table. */
final class Undetermined {

    private final Context context;
    private final Findings findings;
    private final Set<String> reported = new HashSet<>();

    Undetermined(Context context, Findings findings) {
        this.context = context;
        this.findings = findings;
    }

    void report(Coordinates says, Cell cell) {
        String unknown = unknown(says);
        if (Header.isFilled(cell) && reported.add(unknown)) {
            findings.cell("undetermined", context.sheet(), cell, unknown, null);
        }
    }

    private static String unknown(Coordinates says) {
        if (says.who() == null) {
            return "单位 division";
        }
        return says.counted() == null ? "指标 indicator" : "年份 year";
    }
}
