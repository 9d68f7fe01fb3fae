package nianbao.job;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * A database of a PostgreSQL of the tests' own. It refuses to be run by root, who becomes another user in a name space
 * of its own.
 */
public record Postgres(String database) {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** A new database with nothing in it. */
    public static Postgres empty() throws SQLException {
        Postgres postgres = new Postgres("jobs" + DATABASES.incrementAndGet());
        execute(Server.ONE.getPostgresDatabase(), "create database " + postgres.database);
        return postgres;
    }

    /** The three settings that make it the job repository. */
    public Map<String, String> settings() {
        return Map.of(
                "spring.datasource.url", "jdbc:postgresql://localhost:" + Server.ONE.getPort() + "/" + database,
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "postgres");
    }

    /** The same as environment variables. */
    public Map<String, String> environment() {
        return settings().entrySet().stream()
                .collect(Collectors.toMap(setting -> setting.getKey().toUpperCase().replace('.', '_'), Map.Entry::getValue));
    }

    /** The number that a query gives. */
    public long count(String query) throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    /** Runs a statement on the database. */
    public void execute(String statement) throws SQLException {
        execute(source(), statement);
    }

    private DataSource source() {
        return Server.ONE.getDatabase("postgres", database);
    }

    private static void execute(DataSource database, String text) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    /** Started by the first test that asks for it, and ended with the last one: a start takes longer than most tests. */
    private static final class Server {

        private static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
