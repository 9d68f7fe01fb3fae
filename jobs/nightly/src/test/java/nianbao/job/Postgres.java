package nianbao.job;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A PostgreSQL of the tests' own. It refuses to be run by root, who becomes another user in a name space of its own. */
public final class Postgres implements AutoCloseable {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final EmbeddedPostgres server;
    private final String database = "jobs" + DATABASES.incrementAndGet();

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts a server with an empty database. */
    public static Postgres start() throws IOException, SQLException {
        Postgres postgres = new Postgres(EmbeddedPostgres.start());
        execute(postgres.server.getPostgresDatabase(), "create database " + postgres.database);
        return postgres;
    }

    /** The three settings that make it the job repository. */
    public Map<String, String> settings() {
        return Map.of(
                "spring.datasource.url", "jdbc:postgresql://localhost:" + server.getPort() + "/" + database,
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "postgres");
    }

    /** The number that a query gives. */
    public long count(String query) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    /** Runs a statement on the database. */
    public void execute(String statement) throws SQLException {
        execute(server.getDatabase("postgres", database), statement);
    }

    private static void execute(DataSource database, String text) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
