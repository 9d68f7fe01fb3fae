package nianbao.job;

import java.sql.SQLException;
import nianbao.warehouse.Database;

/** Loads DuckDB beside the start of the application: it takes long, and is needed as soon as something is new. */
public final class Ahead {

    private static final String EXPECTED = "nianbao.news";

    private Ahead() {}

    /** Begins with it where the launcher has seen something new; nobody waits for it. */
    public static void begin() {
        if (Boolean.getBoolean(EXPECTED)) {
            Thread ahead = new Thread(Ahead::load, "ahead");
            ahead.setDaemon(true);
            ahead.start();
        }
    }

    private static void load() {
        try {
            Database.inMemory().close();
        } catch (SQLException e) {
            throw new IllegalStateException("could not be loaded ahead", e);
        }
    }
}
