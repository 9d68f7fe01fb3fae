package nianbao.query;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows as a table of Markdown, aligned for those who read it as it is; numbers stand to the right. */
record MarkdownTable(List<TextColumn> columns, int height) {

    private static final int NARROWEST = 3;

    static MarkdownTable of(ResultSet answer) throws SQLException {
        TextTable table = TextTable.of(answer);
        List<TextColumn> columns = IntStream.range(0, table.head().size())
                .mapToObj(column -> column(table, column))
                .toList();
        return new MarkdownTable(columns, table.rows().size());
    }

    void write(Writer out) throws IOException {
        line(out, columns.stream().map(TextColumn::head).toList());
        line(out, columns.stream().map(MarkdownTable::rule).toList());
        for (int row = 0; row < height; row++) {
            int number = row;
            line(out, columns.stream().map(column -> column.cell(number, 0)).toList());
        }
    }

    private static TextColumn column(TextTable table, int column) {
        List<Value> values = table.rows().stream()
                .map(row -> row.get(column))
                .map(value -> value.isNumber() ? value : new Value(escaped(value.text())))
                .toList();
        boolean hasNumber = values.stream().anyMatch(Value::isNumber);
        return TextColumn.of(escaped(table.head().get(column)), hasNumber ? withoutBlanks(values) : values)
                .atLeast(NARROWEST);
    }

    // An empty text would make a column of numbers one of texts.
    private static List<Value> withoutBlanks(List<Value> values) {
        return values.stream().map(value -> value.text().isEmpty() ? new Value(null) : value).toList();
    }

    private static String escaped(String text) {
        return text.lines().collect(Collectors.joining("<br>")).replace("|", "\\|");
    }

    private static String rule(TextColumn column) {
        String dashes = "-".repeat(column.width() - 1);
        return column.isNumeric() ? dashes + ":" : dashes + "-";
    }

    private static void line(Writer out, List<String> cells) throws IOException {
        out.write(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
