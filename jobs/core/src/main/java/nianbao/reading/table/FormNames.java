package nianbao.reading.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianbao.label.Label;
import nianbao.workbook.Sheet;

/** What stands above tables of a sheet, looked for once where several forms find the same tables. */
final class FormNames {

    private final Sheet sheet;
    private final String file;
    private final Map<Tables, Names> known = new HashMap<>();

    FormNames(Sheet sheet, String file) {
        this.sheet = sheet;
        this.file = file;
    }

    /** Tables below each other, and the normal forms of headings that stand over labels. */
    private record Tables(List<Table> tables, Set<String> labels) {}

    /**
     * What stands above each of the tables, and where a form may be named.
     *
     * @param words the title, the sheet and the file, in the normal form
     */
    record Names(List<Preamble> above, String words) {}

    Names of(List<Table> tables, Set<String> labels) {
        return known.computeIfAbsent(new Tables(tables, labels), this::names);
    }

    private Names names(Tables found) {
        List<Preamble> above = Preamble.above(found.tables(), found.labels());
        return new Names(above, Label.normal(above.get(0).title() + " " + sheet.name() + " " + file));
    }
}
