package nianbao.query;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.regex.Pattern;
import nianbao.label.Printable;

/** An answer as comma-separated values; an empty text is quoted, so that it is not taken for null, and no text is a formula. */
record CsvLines(Writer out) {

    private static final Pattern SPECIAL = Pattern.compile("[,\"\\r\\n]|^\\s|\\s$");

    void write(ResultSet rows) throws SQLException, IOException {
        int columns = rows.getMetaData().getColumnCount();
        header(rows.getMetaData(), columns);
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                separate(column);
                out.write(cell(Value.of(rows, column)));
            }
            out.write('\n');
        }
    }

    private void header(ResultSetMetaData head, int columns) throws SQLException, IOException {
        for (int column = 1; column <= columns; column++) {
            separate(column);
            out.write(quoted(Printable.cell(head.getColumnLabel(column))));
        }
        out.write('\n');
    }

    private void separate(int column) throws IOException {
        if (column > 1) {
            out.write(',');
        }
    }

    private static String cell(Value value) {
        if (value.value() == null) {
            return "";
        }
        return quoted(value.isNumber() ? value.text() : Printable.cell(value.text()));
    }

    private static String quoted(String text) {
        boolean plain = !text.isEmpty() && !SPECIAL.matcher(text).find();
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
