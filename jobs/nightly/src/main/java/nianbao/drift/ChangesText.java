package nianbao.drift;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import nianbao.query.TextTable;

/** The changes of a form as a table for people. */
public record ChangesText(List<FormChange> changes, Languages languages) {

    /** The words over its columns. */
    public List<String> head() {
        return Stream.of("year", "change", "what", "before", "after", "name").map(column -> languages.line(ChangeWords.of("head_" + column))).toList();
    }

    /** A row a change. */
    public List<List<String>> rows() {
        return changes.stream().map(this::row).toList();
    }

    private List<String> row(FormChange change) {
        return List.of(
                String.valueOf(change.year()),
                languages.line(change.kindTitle()),
                languages.line(change.title()),
                languages.line(change.before()),
                languages.line(change.after()),
                change.name());
    }

    /** A line a change, below a heading and a rule. */
    public void write(Writer out) throws IOException {
        TextTable.of(head(), rows()).write(out);
    }
}
