package nianbao.job;

import java.util.concurrent.Callable;
import nianbao.warehouse.Database;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Loads beside the start of the application what takes long to load and is needed as soon as something is new. */
public final class Ahead {

    private static final String EXPECTED = "nianbao.news";

    private Ahead() {}

    /** Begins with the database where the launcher has seen something new; nobody waits for it. */
    public static void database() {
        begin(() -> {
            Database.inMemory().close();
            return null;
        });
    }

    /** The same with workbooks, whose library speaks to the log, so that it has to be set up. */
    static void workbooks() {
        begin(() -> {
            new XSSFWorkbook().close();
            return null;
        });
    }

    private static void begin(Callable<Void> loading) {
        if (Boolean.getBoolean(EXPECTED)) {
            Thread ahead = new Thread(() -> load(loading), "ahead");
            ahead.setDaemon(true);
            ahead.start();
        }
    }

    private static void load(Callable<Void> loading) {
        try {
            loading.call();
        } catch (Exception e) {
            throw new IllegalStateException("could not be loaded ahead", e);
        }
    }
}
