package nianbao.query;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nianbao.warehouse.Database;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Home;
import nianbao.warehouse.ReadOnly;

/** A question to the warehouse. */
public record Query(String sql) {

    private static final String MOVED = "%nThe home was moved, or is mounted elsewhere, since its views were made."
            + " Run ./nianbao nightly --home %s once: it makes them anew, for the place where the home is now.";

    /** Opens the published warehouse of a home. */
    public static Database published(Home home) {
        if (!Files.exists(home.warehouse())) {
            throw new Failure("There is no warehouse in " + home.folder()
                    + " yet. Run ./nianbao nightly first, or name another home with --home.");
        }
        try {
            return Database.readOnly(home.warehouse());
        } catch (SQLException e) {
            throw new Failure(e.getMessage(), e);
        }
    }

    /** Writes the answer of the published warehouse of a home. */
    public void answer(Home home, Format format, Destination destination) throws IOException {
        try (Database warehouse = published(home)) {
            answer(warehouse, format, destination);
        } catch (SQLException e) {
            throw new Failure(isMoved(e) ? e.getMessage() + MOVED.formatted(home.folder()) : e.getMessage(), e);
        }
    }

    // Views name what they read by its absolute path.
    private static boolean isMoved(SQLException failure) {
        return String.valueOf(failure.getMessage()).contains("No files found that match the pattern");
    }

    /** Writes the answer of a database. */
    public void answer(Database database, Format format, Destination destination) throws SQLException, IOException {
        Connection connection = database.connection();
        String query = new ReadOnly(sql).statement(connection);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            destination.take(rows, format);
        }
    }
}
