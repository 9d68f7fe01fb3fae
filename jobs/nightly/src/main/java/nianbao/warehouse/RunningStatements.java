package nianbao.warehouse;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The statements that this process has given to DuckDB and waits for. */
public final class RunningStatements {

    private static final Set<Statement> ALL = ConcurrentHashMap.newKeySet();

    private RunningStatements() {}

    /** What is asked of a statement. */
    interface Use<T> {
        T of(Statement statement) throws SQLException;
    }

    /** Uses a statement, and closes it. */
    static <T> T use(Statement statement, Use<T> use) throws SQLException {
        ALL.add(statement);
        try (statement) {
            return use.of(statement);
        } finally {
            ALL.remove(statement);
        }
    }

    /** Lets all of them fail as soon as DuckDB can; those that begin later are not concerned. */
    public static void interrupt() {
        for (Statement statement : ALL) {
            try {
                statement.cancel();
            } catch (SQLException e) {
                // It has just come to its end, and is taken away.
            }
        }
    }
}
