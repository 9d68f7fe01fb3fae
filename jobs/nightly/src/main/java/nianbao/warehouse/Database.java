package nianbao.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import nianbao.sql.Sql;

/**
 * An open DuckDB.
 *
 * @param end what is to be done when it is closed
 */
public record Database(Connection connection, Work end) implements AutoCloseable {

    private static final String OLDEST_READER = "v1.1.0";
    private static final String OVERFLOW =
            Path.of(System.getProperty("java.io.tmpdir"), "overflow-" + ProcessHandle.current().pid()).toString();

    /** Work on a database. */
    public interface Work {
        void work() throws SQLException;
    }

    /** One to which a connection is there already. */
    public Database(Connection connection) {
        this(connection, connection::close);
    }

    /** Makes a value of the row at which the cursor stands. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A database of its own that lasts until it is closed. */
    public static Database inMemory() throws SQLException {
        Properties settings = settings("-own");
        // What is divided by nothing is unknown: neither infinite, nor an error that ends a query.
        settings.setProperty("ieee_floating_point_ops", "false");
        settings.setProperty("error_on_division_by_zero", "false");
        Connection connection = Engine.connect(settings);
        return new Database(connection, () -> {
            try (connection) {
                Engine.drop(connection);
            }
        });
    }

    /** The database in a file, which is made when it is not there, such that clients of an older DuckDB open it too. */
    public static Database writable(Path file) throws SQLException {
        Properties settings = settings("-file");
        settings.setProperty("storage_compatibility_version", OLDEST_READER);
        return open(file.toString(), settings);
    }

    /** The database in a file, as a reader who keeps no other reader out and reaches nothing but what its views read. */
    public static Database readOnly(Path file) throws SQLException {
        Database database = unlocked(file);
        try {
            ReaderAccess.lock(database);
        } catch (SQLException e) {
            database.close();
            throw e;
        }
        return database;
    }

    /** The same, while it still reaches everything. */
    static Database unlocked(Path file) throws SQLException {
        Properties settings = settings("-file");
        settings.setProperty("duckdb.read_only", "true");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("autoinstall_known_extensions", "false");
        return open(file.toString(), settings);
    }

    private static Database open(String file, Properties settings) throws SQLException {
        return new Database(DriverManager.getConnection("jdbc:duckdb:" + file, settings));
    }

    // What does not fit into memory goes to temporary files, which each DuckDB takes to be its own.
    private static Properties settings(String place) {
        Properties settings = new Properties();
        settings.setProperty("temp_directory", OVERFLOW + place);
        settings.setProperty("memory_limit", Memory.limit());
        return settings;
    }

    /** Makes a database in a file, and reaches it under a name until that is closed; clients of an older DuckDB open it too. */
    public Attached attach(Path file, String name) throws SQLException {
        return Attached.to(this, file, name, "storage_version '" + OLDEST_READER + "'");
    }

    /** Reaches a database in a file under a name until that is closed, without changing it. */
    public Attached attachToRead(Path file, String name) throws SQLException {
        return Attached.to(this, file, name, "read_only");
    }

    /** A second connection to the same database, for another thread. */
    public Database another() throws SQLException {
        return new Database(Engine.another(connection));
    }

    /** Does some work in one transaction: a database in a file then goes to the disk once, not at every statement. */
    public void together(Work work) throws SQLException {
        connection.setAutoCommit(false);
        work.work();
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Does work on the views of a database in a file, which is only read; temporary tables that it makes stay with this one. */
    public void reading(Path file, Work work) throws SQLException {
        String own = connection.getCatalog();
        try (Attached other = attachToRead(file, own + "_other")) {
            execute(new Sql("use " + other.name()));
            try {
                work.work();
            } finally {
                execute(new Sql("use " + own));
            }
        }
    }

    public void execute(Sql sql) throws SQLException {
        attempt(statement -> statement.execute(sql.filled()));
    }

    /** The same; it fails with {@link SQLTimeoutException} when that takes longer than it may. */
    public void execute(Sql sql, Duration longest) throws SQLException {
        within(longest, statement -> statement.execute(sql.filled()));
    }

    /** Keeps what a query gives as a table of this database. */
    public void keep(String table, Sql select) throws SQLException {
        execute(new Sql("create or replace table " + table + " as " + select.filled()));
    }

    /** The same as a table that this connection alone has, whatever database it is on and however many others are at work there. */
    public void keepAside(String table, Sql select) throws SQLException {
        execute(new Sql("create or replace temp table " + table + " as " + select.filled()));
    }

    /** Keeps what a view gives in its place, so that it is found out once. */
    public void workOut(String view) throws SQLException {
        workOut(view, new Sql("from " + view));
    }

    /** Keeps other rows in the place of a view, which they may be chosen from. */
    public void workOut(String view, Sql rows) throws SQLException {
        keep("worked_out", rows);
        execute(new Sql("drop view " + view));
        execute(new Sql("alter table worked_out rename to " + view));
    }

    /** Writes what a query gives as a Parquet file. */
    public void write(Path file, Sql select) throws SQLException {
        execute(new Sql("copy (\n" + select.filled() + "\n) to '${file}' (format parquet, compression zstd)")
                .with("file", file));
    }

    /** Writes a table of this database as a Parquet file. */
    public void write(Path file, String table) throws SQLException {
        execute(new Sql("copy " + table + " to '${file}' (format parquet, compression zstd)").with("file", file));
    }

    public <T> List<T> list(Sql select, Row<T> row) throws SQLException {
        return attempt(statement -> rows(statement, select, row));
    }

    /** The same; it fails with {@link SQLTimeoutException} when that takes longer than it may. */
    public <T> List<T> list(Sql select, Row<T> row, Duration longest) throws SQLException {
        return within(longest, statement -> rows(statement, select, row));
    }

    private static <T> List<T> rows(Statement statement, Sql select, Row<T> row) throws SQLException {
        try (ResultSet cursor = statement.executeQuery(select.filled())) {
            List<T> rows = new ArrayList<>();
            while (cursor.next()) {
                rows.add(row.read(cursor));
            }
            return rows;
        }
    }

    private <T> T within(Duration longest, RunningStatements.Use<T> use) throws SQLException {
        long begun = System.nanoTime();
        // JDBC counts in whole seconds.
        Duration seconds = Duration.ofSeconds(longest.toSeconds());
        try {
            return attempt(statement -> {
                statement.setQueryTimeout(Math.toIntExact(seconds.toSeconds()));
                return use.of(statement);
            });
        } catch (SQLException e) {
            boolean late = isInterrupted(e) && System.nanoTime() - begun >= seconds.toNanos();
            throw late ? new SQLTimeoutException("it did not end within " + longest.toSeconds() + " seconds", e) : e;
        }
    }

    /** Whether a statement failed as it takes more memory than it may have. */
    public static boolean isOutOfMemory(SQLException failure) {
        return String.valueOf(failure.getMessage()).contains("Out of Memory Error");
    }

    /** Whether a statement failed for no other reason than that somebody wanted it to end. */
    public static boolean isInterrupted(SQLException failure) {
        return String.valueOf(failure.getMessage()).contains("INTERRUPT");
    }

    private <T> T attempt(RunningStatements.Use<T> use) throws SQLException {
        try {
            return RunningStatements.use(connection.createStatement(), use);
        } catch (SQLException e) {
            if (Memory.grows(connection, e)) {
                return RunningStatements.use(connection.createStatement(), use);
            }
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        end.work();
    }
}
