package nianbao.warehouse;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a disk refuses, in words: there is no room, no right, or no writing at all. */
public final class DiskFailure {

    private static final String AFTERWARDS = " Then run it again: nothing is half done, and what was published stays in force.";

    private DiskFailure() {}

    /** The failure in words, if somewhere in its causes it is one of a disk. */
    public static Optional<Failure> in(Throwable failure) {
        // What names the file says more than what was wrapped around it.
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .sorted(Comparator.comparing(cause -> !(cause instanceof FileSystemException)))
                .map(DiskFailure::words)
                .flatMap(Optional::stream)
                .findFirst()
                .map(words -> new Failure(words, failure));
    }

    private static Optional<String> words(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (message.contains("No space left on device") || message.contains("Disk quota exceeded")) {
            return Optional.of("There is no space left on the disk" + of(cause) + ". Make room, which df -h shows, for as much as the"
                    + " last nights took." + AFTERWARDS);
        }
        if (message.contains("Read-only file system")) {
            return Optional.of("The disk" + of(cause) + " is read-only. Mount it such that it can be written, or name a home on another"
                    + " one with --home." + AFTERWARDS);
        }
        if (cause instanceof AccessDeniedException denied) {
            return Optional.of("The user that runs this may not read or write " + denied.getFile()
                    + ". Give it the right, as with chown -R on the home, or run it as the user that owns it." + AFTERWARDS);
        }
        return Optional.empty();
    }

    private static String of(Throwable cause) {
        return cause instanceof FileSystemException file && file.getFile() != null ? " of " + file.getFile() : "";
    }
}
