package nianbao.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rewrites a zip without the hour of its making, so that equal content gives equal bytes. */
record StableZip(byte[] content) {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    void write(Path target) throws IOException {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(content));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(EPOCH);
                to.putNextEntry(copy);
                from.transferTo(to);
                to.closeEntry();
            }
        }
    }
}
