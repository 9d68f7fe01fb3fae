package nianbao.warehouse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The DuckDB of this process that keeps nothing on disk. Attaching a database to it takes a tenth of opening another DuckDB. */
final class Engine {

    private static @Nullable Connection root;
    private static int attached;

    private Engine() {}

    /** A connection to an empty database of its own. */
    static synchronized Connection connect(Properties settings) throws SQLException {
        try {
            return attach(settings);
        } catch (SQLException e) {
            // After an error inside it a DuckDB refuses everything, and the next one does not.
            root = null;
            return attach(settings);
        }
    }

    private static Connection attach(Properties settings) throws SQLException {
        if (root == null) {
            root = DriverManager.getConnection("jdbc:duckdb:", settings);
            Runtime.getRuntime().addShutdownHook(new Thread(Engine::close));
        }
        Connection connection = root.unwrap(DuckDBConnection.class).duplicate();
        String name = "own_" + ++attached;
        try (Statement statement = connection.createStatement()) {
            statement.execute("attach ':memory:' as " + name);
            statement.execute("use " + name);
        }
        return connection;
    }

    // Its temporary files go with it.
    private static void close() {
        try {
            Objects.requireNonNull(root).close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A second connection to the same database. */
    static Connection another(Connection connection) throws SQLException {
        Connection second = connection.unwrap(DuckDBConnection.class).duplicate();
        try (Statement statement = second.createStatement()) {
            statement.execute("use " + connection.getCatalog());
        }
        return second;
    }

    /** Lets go of a database with all that is in it. */
    static void drop(Connection connection) throws SQLException {
        String name = connection.getCatalog();
        try (Statement statement = connection.createStatement()) {
            statement.execute("use memory");
            statement.execute("detach " + name);
        }
    }
}
