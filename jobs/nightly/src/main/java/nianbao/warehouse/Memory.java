package nianbao.warehouse;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How much memory a DuckDB may have. With {@code nianbao.memory} that is the end of it. Otherwise the whole program should do with
 * a quarter of the machine's, until something cannot be worked out in that: a night should rather take more than fail.
 */
public final class Memory {

    private static final String MOST = "nianbao.memory";
    private static final String USUAL = "nianbao.memory.usual";
    private static final Pattern SIZE = Pattern.compile("(?i)([\\d.]+)\\s*([kmgt]?)i?b?");
    private static final Map<String, Long> UNITS = Map.of("", 1L, "k", 1_000L, "m", 1_000_000L, "g", 1_000_000_000L, "t", 1_000_000_000_000L);

    // What the rest of the program takes, and what the database cannot do without.
    private static final long REST = 320_000_000;
    private static final long LEAST = 192_000_000;

    private Memory() {}

    /** As DuckDB writes it. */
    static String limit() {
        return System.getProperty(MOST, usual());
    }

    private static String usual() {
        return System.getProperty(USUAL, Math.max(LEAST, machine() / 4 - REST) / 1_000_000 + "MB");
    }

    private static long machine() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }

    /** How many pieces of work fit into it together, each of so many bytes; one at least. */
    public static long holds(long bytes) {
        Matcher size = SIZE.matcher(limit().strip());
        // What only DuckDB understands is no reason to fail: little is worked on together then.
        double number = size.matches() ? Double.parseDouble(size.group(1)) * unit(size.group(2)) : LEAST;
        return Math.max(1, (long) (number / bytes));
    }

    private static long unit(String word) {
        return Objects.requireNonNull(UNITS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether what failed may be tried once more, as there is more memory for it now. */
    static boolean grows(Connection connection, SQLException failure) throws SQLException {
        if (System.getProperty(MOST) != null || !Database.isOutOfMemory(failure)) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("reset global memory_limit");
        }
        // Not before it is needed: this class is loaded while the log is still being set up.
        Logger log = LoggerFactory.getLogger("nianbao.run");
        log.info("a query needs more than the usual {} of memory, and may have it", usual());
        return true;
    }
}
