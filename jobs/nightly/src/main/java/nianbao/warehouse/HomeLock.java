package nianbao.warehouse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Whoever holds it is alone at work on a home; the operating system takes it back from a process that is gone. */
public final class HomeLock implements AutoCloseable {

    // A file that this process closes loses every lock that the process has on it, so it must not be opened twice.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Does work alone on a home, or fails at once when another is at work there. */
    public static <T> T alone(Home home, Callable<T> work) throws Exception {
        HomeLock lock = take(home);
        try (lock) {
            return work.call();
        }
    }

    /** Takes the lock, or fails at once when another has it. */
    public static HomeLock take(Home home) throws IOException {
        Path file = Files.createDirectories(home.folder()).toRealPath().resolve("lock");
        if (!HELD.add(file)) {
            throw busy(home, null);
        }
        try {
            return new HomeLock(file, locked(home, file));
        } catch (IOException | RuntimeException e) {
            HELD.remove(file);
            throw e;
        }
    }

    /** What to say to whoever comes while another is at work. */
    public static Failure busy(Home home, @Nullable Throwable cause) {
        return Failure.of("home_is_busy", home.folder()).by(cause);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(file);
    }

    private static FileChannel locked(Home home, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw busy(home, null);
        }
        return channel;
    }
}
