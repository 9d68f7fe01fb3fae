package nianbao.decision;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nianbao.book.Book;
import nianbao.book.BookParts;
import nianbao.export.Edition;
import nianbao.export.ExportWords;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;

/**
 * What waits for the office to decide, and what it has decided: a sheet each.
 *
 * @param release the views of the release
 */
public record DecisionWorkbook(Database release, SqlFolder sql, Edition edition) {

    /** A line of either sheet. */
    record Entry(String file, String sheet, String cell, String found, String expected, String message) {

        private static Entry of(ResultSet row) throws SQLException {
            return new Entry(
                    row.getString("file"), row.getString("sheet"), row.getString("cell"), row.getString("found"),
                    row.getString("expected"), row.getString("message"));
        }
    }

    /** Writes the workbook, and nothing where there is nothing to tell. */
    public void write(Path target, BookParts parts) throws SQLException, IOException {
        List<Entry> open = release.list(sql.read("exports/open"), Entry::of);
        List<Entry> decided = release.list(sql.read("exports/decided"), Entry::of);
        if (open.isEmpty() && decided.isEmpty()) {
            return;
        }
        Book book = new Book(parts);
        new DecisionSheet(book.sheet(ExportWords.of("open").zh())).write("open", edition, open);
        new DecisionSheet(book.sheet(ExportWords.of("decided").zh())).write("decided", edition, decided);
        book.write(target, ExportWords.of("open").zh(), edition.made());
    }
}
