package nianbao.query;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nianbao.warehouse.Database;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Home;

/** A question to the warehouse. */
public record Query(String sql) {

    /** Writes the answer. */
    public void answer(Home home, Format format, Writer out) throws IOException {
        if (!Files.exists(home.warehouse())) {
            throw new Failure("There is no warehouse in " + home.folder()
                    + " yet. Run ./nianbao nightly first, or name another home with --home.");
        }
        try (Database warehouse = Database.readOnly(home.warehouse())) {
            answer(warehouse.connection(), format, out);
        } catch (SQLException e) {
            throw new Failure(e.getMessage(), e);
        }
    }

    private void answer(Connection warehouse, Format format, Writer out) throws SQLException, IOException {
        if (!new ReadOnly(sql).holds(warehouse)) {
            throw new Failure("Only queries are answered here, and this statement is none: nothing was done.");
        }
        try (Statement statement = warehouse.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            format.write(rows, out);
        }
    }
}
