package nianbao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import nianbao.warehouse.Folders;

/**
 * Where this process, the database and the writers of workbooks in it put what does not last: a folder that nobody else may
 * look into, and whose name nobody can take before.
 */
final class TemporaryFolder {

    private static final String PLACE = "java.io.tmpdir";
    private static final String NAME = "nianbao-";
    /** No process that is at work leaves its folder alone for so long. */
    private static final Duration OLD = Duration.ofDays(3);

    private TemporaryFolder() {}

    /** Makes the folder, and takes it away when the process ends; before that, what killed processes have left. */
    static void prepare() {
        Path place = Path.of(System.getProperty(PLACE));
        try {
            Path folder = Files.createDirectory(place.resolve(NAME + UUID.randomUUID()), ownersOnly(place));
            System.setProperty(PLACE, folder.toString());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        old(place).forEach(TemporaryFolder::delete);
    }

    private static FileAttribute<?>[] ownersOnly(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
    }

    private static Stream<Path> old(Path place) {
        Instant before = Instant.now().minus(OLD);
        return Folders.below(place).stream()
                .filter(folder -> folder.getFileName().toString().startsWith(NAME))
                .filter(folder -> isOlder(folder, before));
    }

    private static boolean isOlder(Path folder, Instant before) {
        try {
            return Files.getLastModifiedTime(folder).toInstant().isBefore(before);
        } catch (IOException e) {
            return false;
        }
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException | UncheckedIOException e) {
            // Another process is at it as well, or it belongs to another user, who will see to it.
            return;
        }
    }
}
