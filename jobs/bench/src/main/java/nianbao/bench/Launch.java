package nianbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a command of the product took, started as its user starts it.
 *
 * @param resident the most memory that it held, in MiB; 0 where the system does not tell
 */
public record Launch(double seconds, long resident) {

    private static final int MILLISECONDS = 20;
    private static final String PEAK = "VmHWM:";

    /** The command that loads what is new in a folder with an inbox, definitions and a home. */
    public static List<String> nightly(Path root, Path folder) {
        return nightly(root, folder, folder.resolve("home"));
    }

    /** The same into a home at another place. */
    static List<String> nightly(Path root, Path folder, Path home) {
        return List.of(
                root.resolve("nianbao").toString(),
                "nightly",
                "--inbox=" + folder.resolve("inbox"),
                "--home=" + home,
                "--definitions=" + folder.resolve("forms"));
    }

    /** Runs a command to its end; what it says goes to a file. */
    public static Launch of(List<String> command, Path log) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long resident = 0;
        while (!process.waitFor(MILLISECONDS, TimeUnit.MILLISECONDS)) {
            resident = Math.max(resident, peak(process));
        }
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue() + ": " + Files.readString(log));
        }
        return new Launch((System.nanoTime() - begin) / 1e9, resident >> 10);
    }

    public void print(String name) {
        System.out.printf(Locale.ROOT, "%-40s %6.1f s, at most %d MiB resident%n", name, seconds, resident);
    }

    private static long peak(Process process) {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
