package nianbao.reading.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.definition.Layout;
import nianbao.label.Label;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;

/** Recognises the rows below a table: who filled it in, notes, lines that count. */
public final class Footer {

    private final List<String> words;
    private final Set<Character> initials;

    public Footer(Layout layout) {
        this(layout.footer());
    }

    /** @param words with which such rows begin, in the normal form of labels */
    public Footer(List<String> words) {
        this.words = words;
        this.initials = words.stream().map(word -> word.charAt(0)).collect(Collectors.toSet());
    }

    /** Whether the first thing in a row is a word with which footers begin, or says who sent the table or in which unit it is. */
    public boolean contains(Row row) {
        for (Cell cell : row.cells()) {
            if (Header.isFilled(cell)) {
                return cell.isText() && (begins(Label.normal(cell.text())) || Preamble.isMeta(cell.text()));
            }
        }
        return false;
    }

    private boolean begins(String text) {
        return !text.isEmpty() && initials.contains(text.charAt(0)) && words.stream().anyMatch(text::startsWith);
    }
}
