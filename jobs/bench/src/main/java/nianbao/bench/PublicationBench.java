package nianbao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import nianbao.export.Edition;
import nianbao.publication.PublishedRelease;
import nianbao.release.Manifest;
import nianbao.release.Releases;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Home;

/** Times how long the figures of a release take to be written for other offices, by the clock on the wall and by that of the processors. */
public final class PublicationBench {

    private static final int TURNS = 3;
    private static final double NANOS = 1e9;

    private PublicationBench() {}

    /** @param arguments the home, the folder of the SQL, and the folder to write to */
    public static void main(String[] arguments) throws IOException, SQLException {
        Home home = new Home(Path.of(arguments[0]));
        Path target = Files.createDirectories(Path.of(arguments[2]));
        Manifest release = new Releases(home).inForce().orElseThrow();
        PublishedRelease publication = new PublishedRelease(
                home.warehouse(), new SqlFolder(Path.of(arguments[1])), new Edition(release.run(), release.madeAt()));
        System.out.println(Machine.description());
        System.out.printf(Locale.ROOT, "%,d figures%n", figures(home));
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        for (int turn = 0; turn < TURNS; turn++) {
            long begun = System.nanoTime();
            long busy = system.getProcessCpuTime();
            Path folder = publication.write(target);
            System.out.printf(Locale.ROOT, "%.1f s, %.1f s of a processor, %d MiB%n",
                    (System.nanoTime() - begun) / NANOS, (system.getProcessCpuTime() - busy) / NANOS, size(folder) >> 20);
        }
    }

    private static long figures(Home home) throws SQLException {
        try (Database database = Database.readOnly(home.warehouse())) {
            return database.list(new Sql("select count(*) from roll_up"), row -> row.getLong(1)).get(0);
        }
    }

    private static long size(Path folder) throws IOException {
        long size = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }
}
