package nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads the large workbook once, from a cold start. */
public final class Large {

    private Large() {}

    /** @param arguments cells or observations, and the folder of the material */
    public static void main(String[] arguments) throws IOException {
        Material material = Material.in(Path.of(arguments[1]));
        Way way = arguments[0].equals("cells") ? new ToWorkbook() : new ToObservations(material.largeDefinitions());
        long begin = System.nanoTime();
        long count = way.read(material.large());
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "%-26s %,12d in %.1f s, at most %d MiB resident%n", way.name(), count, seconds, resident() >> 10);
    }

    /** The most that the process ever had in memory, in KiB. */
    private static long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
