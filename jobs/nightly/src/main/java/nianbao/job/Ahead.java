package nianbao.job;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nianbao.definition.Definitions;
import nianbao.warehouse.Database;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Loads beside the start of the application what takes long to load and is needed as soon as something is new. */
public final class Ahead {

    private static final String EXPECTED = "nianbao.news";
    private static final Map<Path, FutureTask<Definitions>> DEFINITIONS = new ConcurrentHashMap<>();

    private Ahead() {}

    /** Begins with the database where the launcher has seen something new; nobody waits for it. */
    public static void database() {
        begin(() -> close(Database::inMemory));
    }

    /**
     * The same with definitions, for the run that is about to start, and with workbooks: what speaks to the log, which has
     * to be set up.
     */
    public static void speakers(Path definitions) {
        FutureTask<Definitions> loading = new FutureTask<>(() -> Definitions.load(definitions));
        if (begin(loading, () -> close(XSSFWorkbook::new))) {
            DEFINITIONS.put(definitions, loading);
        }
    }

    /** The definitions that were begun with, for one run; none if they cannot be loaded, of which the run tells itself. */
    static Optional<Definitions> definitions(Path folder) {
        FutureTask<Definitions> loading = DEFINITIONS.remove(folder);
        try {
            return loading == null ? Optional.empty() : Optional.of(loading.get());
        } catch (ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private interface Opening {
        AutoCloseable open() throws Exception;
    }

    private static void close(Opening opening) {
        try {
            opening.open().close();
        } catch (Exception e) {
            throw new IllegalStateException("could not be loaded ahead", e);
        }
    }

    private static boolean begin(Runnable... loading) {
        boolean isExpected = Boolean.getBoolean(EXPECTED);
        if (isExpected) {
            Thread ahead = new Thread(() -> Stream.of(loading).forEach(Runnable::run), "ahead");
            ahead.setDaemon(true);
            ahead.start();
        }
        return isExpected;
    }
}
