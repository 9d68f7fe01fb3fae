package nianbao.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How much memory a DuckDB may have. With {@code nianbao.memory} that is the end of it; {@code nianbao.memory.usual} is
 * what it has to do with until something cannot be worked out in it, as a night should rather take more than fail.
 */
final class Memory {

    private static final String MOST = "nianbao.memory";
    private static final String USUAL = "nianbao.memory.usual";

    private Memory() {}

    /** As DuckDB writes it; none leaves it four fifths of the machine. */
    static Optional<String> limit() {
        return Optional.ofNullable(System.getProperty(MOST, System.getProperty(USUAL)));
    }

    /** Whether what failed may be tried once more, as there is more memory for it now. */
    static boolean grows(Connection connection, SQLException failure) throws SQLException {
        boolean mayGrow = System.getProperty(MOST) == null && System.getProperty(USUAL) != null;
        if (!mayGrow || !Database.isOutOfMemory(failure)) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("reset global memory_limit");
        }
        // Not before it is needed: this class is loaded while the log is still being set up.
        Logger log = LoggerFactory.getLogger("nianbao.run");
        log.info("a query needs more than the usual {} of memory, and may have it", System.getProperty(USUAL));
        return true;
    }
}
