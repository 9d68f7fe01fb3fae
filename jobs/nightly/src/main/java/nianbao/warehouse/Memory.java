package nianbao.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How much memory a DuckDB may have, which is what the budget of the program leaves to it. Of a budget that was given that is the
 * end. Of the usual one it is not, where something cannot be worked out in that: a night should rather take more than fail.
 */
public final class Memory {

    // Of the database alone, whatever the budget is.
    private static final String OWN = "nianbao.memory.database";
    private static final long MEGABYTE = 1_000_000;

    private Memory() {}

    /** As DuckDB writes it. */
    static String limit() {
        return megabytes() + "MB";
    }

    /** How many pieces of work fit into it together, each of so many bytes; one at least. */
    public static long holds(long bytes) {
        return Math.max(1, megabytes() * MEGABYTE / bytes);
    }

    private static long megabytes() {
        return Long.getLong(OWN, MemoryBudget.given().orElseGet(MemoryBudget::usual).database() / MEGABYTE);
    }

    /** Whether what failed may be tried once more, as there is more memory for it now. */
    static boolean grows(Connection connection, SQLException failure) throws SQLException {
        if (MemoryBudget.given().isPresent() || !Database.isOutOfMemory(failure)) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("reset global memory_limit");
        }
        // Not before it is needed: this class is loaded while the log is still being set up.
        Logger log = LoggerFactory.getLogger("nianbao.run");
        log.info("a query needs more than the usual {} of memory, and may have it", limit());
        return true;
    }
}
