package nianbao.warehouse;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a disk refuses, in words: there is no room, no right, or no writing at all. */
public final class DiskFailure {

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
            return Optional.of(Failure.words("disk_is_full", of(cause)));
        }
        if (message.contains("Read-only file system")) {
            return Optional.of(Failure.words("disk_is_read_only", of(cause)));
        }
        if (cause instanceof AccessDeniedException denied) {
            return Optional.of(Failure.words("disk_is_denied", denied.getFile()));
        }
        return Optional.empty();
    }

    private static String of(Throwable cause) {
        return cause instanceof FileSystemException file && file.getFile() != null ? Failure.words("disk_of", file.getFile()) : "";
    }
}
