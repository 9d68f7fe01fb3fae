package nianbao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A home that the program itself has filled. */
record PublishedHome(Path folder) {

    private static final Path ROOT = Path.of(System.getProperty("nianbao.root")).toAbsolutePath().normalize();

    /** What is sent and defined for the samples. */
    static final Path INBOX = ROOT.resolve("data-samples/inbox");

    static final Path DEFINITIONS = ROOT.resolve("jobs/forms");

    /** A single return, in a folder of its own. */
    private static final Path SENT = INBOX.resolve("2013/度假区/度假区-民间纠纷调解情况2013.xlsx");

    static final Path INBOX_OF_ONE = Path.of("target/one/inbox").toAbsolutePath();

    private static @Nullable PublishedHome samples;
    private static @Nullable PublishedHome one;

    /** One with the sample returns, for all who only look at it. */
    static synchronized PublishedHome ofSamples() throws IOException, InterruptedException {
        if (samples == null) {
            PublishedHome home = empty(Path.of("target/samples/home").toAbsolutePath());
            home.pass(INBOX, DEFINITIONS);
            samples = home;
        }
        return samples;
    }

    /** One with a single return, for all who only look at it. */
    static synchronized PublishedHome ofOne() throws IOException, InterruptedException {
        if (one == null) {
            delete(INBOX_OF_ONE);
            Files.createDirectories(INBOX_OF_ONE);
            Files.copy(SENT, INBOX_OF_ONE.resolve(SENT.getFileName()));
            PublishedHome home = empty(INBOX_OF_ONE.resolveSibling("home"));
            home.pass(INBOX_OF_ONE, DEFINITIONS);
            one = home;
        }
        return one;
    }

    static PublishedHome empty(Path folder) throws IOException {
        delete(folder);
        Files.createDirectories(folder.getParent());
        return new PublishedHome(folder);
    }

    /** Lets a night pass. */
    void pass(Path inbox, Path definitions) throws IOException, InterruptedException {
        Path log = folder.resolveSibling(folder.getFileName() + ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=Asia/Shanghai",
                "-Dnianbao.root=" + ROOT,
                "-jar",
                ROOT.resolve("jobs/nightly/target/nianbao.jar").toString(),
                "nightly"));
        command.addAll(List.of("--home", folder.toString(), "--inbox", inbox.toString(), "--definitions", definitions.toString()));
        Process nightly = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (nightly.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(log));
        }
    }

    Path warehouse() {
        return folder.resolve("warehouse.duckdb");
    }

    /** All of its releases, the oldest first. */
    List<Path> releases() throws IOException {
        return below("releases");
    }

    /** What has landed in it, the oldest first. */
    List<Path> landings() throws IOException {
        return below("landing");
    }

    private List<Path> below(String name) throws IOException {
        try (Stream<Path> folders = Files.list(folder.resolve(name))) {
            return folders.sorted().toList();
        }
    }

    /** Copies a folder with all that is in it. */
    static void copy(Path from, Path to) throws IOException {
        delete(to);
        try (Stream<Path> below = Files.walk(from)) {
            for (Path file : below.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> below = Files.walk(folder)) {
                for (Path file : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
