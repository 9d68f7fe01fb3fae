package nianbao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A home with the sample returns, made by the program itself. */
record PublishedHome(Path folder) {

    private static final Path ROOT = Path.of(System.getProperty("nianbao.root")).toAbsolutePath().normalize();

    static PublishedHome made(Path folder) throws IOException, InterruptedException {
        delete(folder);
        Path log = Files.createDirectories(folder.getParent()).resolve("nightly.log");
        Process nightly = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=Asia/Shanghai",
                        "-Dnianbao.root=" + ROOT,
                        "-jar",
                        ROOT.resolve("jobs/nightly/target/nianbao.jar").toString(),
                        "nightly",
                        "--home",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (nightly.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(log));
        }
        return new PublishedHome(folder);
    }

    Path warehouse() {
        return folder.resolve("warehouse.duckdb");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> below = Files.walk(folder)) {
                for (Path file : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** All of its releases, the oldest first. */
    List<Path> releases() throws IOException {
        try (Stream<Path> releases = Files.list(folder.resolve("releases"))) {
            return releases.sorted().toList();
        }
    }
}
