package nianbao.query;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows in columns for people; numbers stand to the right. */
public record TextTable(List<String> head, List<List<Value>> rows) {

    private static final String GAP = "  ";

    /** Of rows that are no answer to a query; null is an empty cell. */
    public static TextTable of(List<String> head, List<? extends List<?>> rows) {
        return new TextTable(head, rows.stream().map(row -> row.stream().map(Value::new).toList()).toList());
    }

    static TextTable of(ResultSet answer) throws SQLException {
        int columns = answer.getMetaData().getColumnCount();
        List<String> head = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            head.add(answer.getMetaData().getColumnLabel(column));
        }
        List<List<Value>> rows = new ArrayList<>();
        while (answer.next()) {
            rows.add(row(answer, columns));
        }
        return new TextTable(head, rows);
    }

    /** A line a row, below a heading and a rule. */
    public void write(Writer out) throws IOException {
        List<TextColumn> columns = IntStream.range(0, head.size()).mapToObj(this::column).toList();
        line(out, columns.stream().map(TextColumn::head).toList());
        line(out, columns.stream().map(TextColumn::rule).toList());
        for (int row = 0; row < rows.size(); row++) {
            row(out, columns, row);
        }
    }

    // A text of several lines, such as a plan, makes its row as high.
    private static void row(Writer out, List<TextColumn> columns, int row) throws IOException {
        int height = columns.stream().mapToInt(column -> column.height(row)).max().orElse(1);
        for (int line = 0; line < height; line++) {
            int number = line;
            line(out, columns.stream().map(column -> column.cell(row, number)).toList());
        }
    }

    private static List<Value> row(ResultSet answer, int columns) throws SQLException {
        List<Value> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            row.add(Value.of(answer, column));
        }
        return row;
    }

    private TextColumn column(int column) {
        return TextColumn.of(head.get(column), rows.stream().map(row -> row.get(column)).toList());
    }

    private static void line(Writer out, List<String> cells) throws IOException {
        out.write(String.join(GAP, cells).stripTrailing());
        out.write('\n');
    }
}
