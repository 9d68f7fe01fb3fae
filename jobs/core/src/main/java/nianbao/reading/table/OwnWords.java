package nianbao.reading.table;

import java.util.List;
import nianbao.definition.CommonWords;
import nianbao.label.Label;
import nianbao.workbook.Cell;
import nianbao.workbook.Sheet;

/** What a sheet says of itself in its first cell. */
public final class OwnWords {

    private static final List<String> NOT_READ = CommonWords.labels("not_read");

    private OwnWords() {}

    /** Whether it says that it is not to be read, as those do that a template brings beside the form. */
    public static boolean sayNotRead(Sheet sheet) {
        Cell first = sheet.at(0, 0);
        return first != null && first.isText() && NOT_READ.stream().anyMatch(Label.normal(first.text())::startsWith);
    }
}
