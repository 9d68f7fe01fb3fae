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

    /** Opens the published warehouse of a home. */
    public static Database published(Home home) {
        if (!Files.exists(home.warehouse())) {
            throw Failure.of("no_warehouse", home.folder());
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
            throw new Failure(e.getMessage() + moved(e, home), e);
        }
    }

    private static String moved(SQLException failure, Home home) {
        return isMoved(failure) ? System.lineSeparator() + Failure.of("home_was_moved", home.folder()).getMessage() : "";
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
