package nianbao.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nianbao.job.Nightly;
import nianbao.job.Startup;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import org.springframework.context.ConfigurableApplicationContext;

/** The warehouse of the sample returns; nobody changes it, so it is made once. */
public final class SampleWarehouse {

    public static final Path ROOT = Path.of(System.getProperty("nianbao.root")).toAbsolutePath().normalize();

    private static Home home;

    private SampleWarehouse() {}

    /** The home of the published warehouse, which is made at the first call. */
    public static synchronized Home home() throws Exception {
        if (home == null) {
            Path folder = Files.createTempDirectory("samples");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            home = load(new Home(folder));
        }
        return home;
    }

    private static Home load(Home home) throws Exception {
        try (ConfigurableApplicationContext application = new Startup(home, ROOT.resolve("sql"), Map.of()).once()) {
            application.getBean(Nightly.class).run(ROOT.resolve("data-samples/inbox"), ROOT.resolve("jobs/forms"));
        }
        return home;
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
