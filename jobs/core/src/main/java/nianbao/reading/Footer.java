package nianbao.reading;

import nianbao.definition.Layout;
import nianbao.label.Label;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;

/** Recognises the rows below a table: who filled it in, notes, lines that count. */
final class Footer {

    private final Layout layout;

    Footer(Layout layout) {
        this.layout = layout;
    }

    /** Whether the first thing in a row is a word with which footers begin. */
    boolean contains(Row row) {
        for (Cell cell : row.cells()) {
            if (Header.isFilled(cell)) {
                return cell.isText() && begins(Label.normal(cell.text()));
            }
        }
        return false;
    }

    private boolean begins(String text) {
        for (String word : layout.footer()) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }
}
