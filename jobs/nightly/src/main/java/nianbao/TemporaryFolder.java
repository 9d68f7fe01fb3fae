package nianbao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import nianbao.warehouse.Folders;

/**
 * Where this process, the database and the writers of workbooks in it put what does not last: a folder that nobody else may
 * look into, and whose name nobody can take before. As long as the process lives it keeps a lock in it.
 */
final class TemporaryFolder {

    private static final String PLACE = "java.io.tmpdir";
    private static final String NAME = "nianbao-";
    private static final String LOCK = "lock";
    /** No process that is at work leaves its folder alone for so long; those of earlier versions have no lock. */
    private static final Duration OLD = Duration.ofDays(3);

    private TemporaryFolder() {}

    /** Takes away what killed processes have left, makes the folder, and takes it away when the process ends. */
    static void prepare() {
        Path place = Path.of(System.getProperty(PLACE));
        // Before its own is there: to close another channel to a file lets go of all locks on it.
        left(place).forEach(TemporaryFolder::delete);
        try {
            Path folder = Files.createDirectory(place.resolve(NAME + UUID.randomUUID()), ownersOnly(place));
            FileChannel lock = locked(folder);
            System.setProperty(PLACE, folder.toString());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(folder, lock)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownersOnly(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
    }

    /** The lock has its name only once it holds, so that nobody takes the folder for one that is left. */
    private static FileChannel locked(Path folder) throws IOException {
        Path unnamed = folder.resolve("to be " + LOCK);
        FileChannel channel = FileChannel.open(unnamed, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        Files.move(unnamed, folder.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
        return channel;
    }

    private static void end(Path folder, FileChannel lock) {
        try (lock) {
            delete(folder);
        } catch (IOException e) {
            // The end of the process closes it as well.
            return;
        }
    }

    private static Stream<Path> left(Path place) {
        Instant before = Instant.now().minus(OLD);
        return Folders.below(place).stream()
                .filter(folder -> folder.getFileName().toString().startsWith(NAME))
                .filter(folder -> isLeft(folder, before));
    }

    /** By a killed process: its lock went with it. */
    private static boolean isLeft(Path folder, Instant before) {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (NoSuchFileException e) {
            return isOlder(folder, before);
        } catch (IOException e) {
            return false;
        }
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
