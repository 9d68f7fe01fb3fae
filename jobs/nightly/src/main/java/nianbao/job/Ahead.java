package nianbao.job;

import java.io.IOException;
import java.sql.SQLException;
import nianbao.warehouse.Database;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Loads beside the start what takes long to load and is needed as soon as something is new. */
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
            new XSSFWorkbook().close();
        } catch (SQLException | IOException | RuntimeException e) {
            throw new IllegalStateException("could not be loaded ahead", e);
        }
    }
}
