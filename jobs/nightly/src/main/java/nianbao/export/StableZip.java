package nianbao.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rewrites a zip without the hour of its making, so that equal content gives equal bytes. */
public record StableZip(byte[] content) {

    /** The time of all that is in it: the first that a zip can tell. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** An entry of a zip without the hour of its making. */
    public static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        return entry;
    }

    /** Writes it into a file. */
    public void write(Path target) throws IOException {
        try (OutputStream file = Files.newOutputStream(target)) {
            write(content, file);
        }
    }

    // A chart has a workbook of its own with it.
    private static void write(byte[] content, OutputStream target) throws IOException {
        ZipOutputStream to = new ZipOutputStream(target);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(entry(entry.getName()));
                if (entry.getName().endsWith(".xlsx")) {
                    write(from.readAllBytes(), to);
                } else {
                    from.transferTo(to);
                }
                to.closeEntry();
            }
        }
        to.finish();
    }
}
