package nianbao.query;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import nianbao.warehouse.Failure;

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
    },
    MARKDOWN {
        @Override
        void write(ResultSet rows, Writer out) throws SQLException, IOException {
            MarkdownTable.of(rows).write(out);
        }
    },
    XLSX {
        @Override
        void write(ResultSet rows, Writer out) {
            throw Failure.of("workbook_needs_file");
        }

        @Override
        void save(ResultSet rows, Path file) throws SQLException, IOException {
            new AnswerWorkbook(rows).write(file);
        }
    };

    abstract void write(ResultSet rows, Writer out) throws SQLException, IOException;

    void save(ResultSet rows, Path file) throws SQLException, IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            write(rows, out);
        }
    }
}
