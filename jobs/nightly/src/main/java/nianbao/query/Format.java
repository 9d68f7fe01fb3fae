package nianbao.query;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;

/** How an answer is written. */
public enum Format {
    TABLE {
        @Override
        void write(ResultSet rows, Writer out) throws SQLException, IOException {
            TextTable.of(rows).write(out);
        }
    },
    CSV {
        @Override
        void write(ResultSet rows, Writer out) throws SQLException, IOException {
            new CsvLines(out).write(rows);
        }
    },
    JSON {
        @Override
        void write(ResultSet rows, Writer out) throws SQLException, IOException {
            new JsonRows(out).write(rows);
        }
    };

    abstract void write(ResultSet rows, Writer out) throws SQLException, IOException;
}
