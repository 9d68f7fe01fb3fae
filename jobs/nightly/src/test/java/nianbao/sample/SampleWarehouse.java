package nianbao.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.job.Nights;
import nianbao.run.Summary;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;

/** The warehouse of the sample returns; nobody changes it, so it is made once. */
public final class SampleWarehouse {

    public static final Path ROOT = Path.of(System.getProperty("nianbao.root")).toAbsolutePath().normalize();

    private static Nights nights;
    private static Summary load;

    private SampleWarehouse() {}

    /** The home of the published warehouse. */
    public static Home home() throws Exception {
        return nights().home();
    }

    /** What the night did in which it was made. */
    public static Summary load() throws Exception {
        nights();
        return load;
    }

    /** The nights on the sample returns, of which the first is over: it is run at the first call. */
    public static synchronized Nights nights() throws Exception {
        if (nights == null) {
            Path folder = Files.createTempDirectory("samples");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            Nights begun = new Nights(folder, ROOT.resolve("data-samples/inbox"), ROOT.resolve("sql"), ROOT.resolve("jobs/forms"));
            load = begun.pass();
            nights = begun;
        }
        return nights;
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
