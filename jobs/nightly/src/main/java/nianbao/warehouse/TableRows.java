package nianbao.warehouse;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Appends rows to a table of DuckDB. */
final class TableRows implements AutoCloseable {

    private final DuckDBAppender table;

    TableRows(Database database, String table) throws SQLException {
        this.table = database.connection().unwrap(DuckDBConnection.class).createAppender(table);
    }

    /** Appends a row of texts and whole numbers, in the order of the table's columns. */
    void append(List<?> values) throws SQLException {
        table.beginRow();
        for (Object value : values) {
            append(value);
        }
        table.endRow();
    }

    @Override
    public void close() throws SQLException {
        table.close();
    }

    private void append(Object value) throws SQLException {
        if (value instanceof Integer number) {
            table.append(number.intValue());
        } else {
            table.append((String) value);
        }
    }
}
