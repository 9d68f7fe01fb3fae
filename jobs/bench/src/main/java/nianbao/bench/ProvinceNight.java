package nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import nianbao.definition.Definitions;
import nianbao.release.Exports;
import nianbao.release.Publication;
import nianbao.release.ReleaseBuilder;
import nianbao.verify.Verification;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Run;

/** The steps of a night after the landing, as the job takes them, each timed. */
record ProvinceNight(Province province) {

    /** A step of the job. */
    private interface Step {

        void take() throws SQLException, IOException;
    }

    void pass(String title) throws SQLException, IOException {
        Run run = Run.begin(province.home(), Clock.systemUTC(), taken -> false);
        Definitions definitions = province.definitions();
        System.out.printf("%n%s%n", title);
        time("release", () -> new ReleaseBuilder(run, province.sql(), definitions, Clock.systemUTC()).make());
        time("verify", () -> verify(new Verification(run, province.sql())));
        time("publish", () -> new Publication(run, province.sql(), definitions).publish());
        time("export", () -> new Exports(run, province.sql()).write());
        Folders.delete(run.work());
        size("landing", province.home().landing());
        size("release", run.release());
    }

    private static void verify(Verification verification) throws SQLException, IOException {
        boolean more = true;
        while (more) {
            more = verification.next();
        }
    }

    private static void time(String name, Step step) throws SQLException, IOException {
        long begin = System.nanoTime();
        step.take();
        System.out.printf(Locale.ROOT, "%-20s %10.1f s%n", name, (System.nanoTime() - begin) / 1e9);
    }

    private static void size(String name, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long bytes = files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
            System.out.printf("%-20s %10d MiB%n", name, bytes >> 20);
        }
    }
}
