package nianbao.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/**
 * What can be told of a file without reading it. Whoever writes to a file changes its stamp, as the time of the last
 * change is the system's own and cannot be set back.
 *
 * @param modified when its content changed, in nanoseconds of the epoch; anybody can set it
 * @param changed when anything about it changed, in nanoseconds of the epoch; where a file system has no such time,
 *     the same as {@code modified}
 * @param key what the file system itself knows it by, if it has such a thing
 */
record Stamp(long size, long modified, long changed, String key) {

    // The coarsest clock that file systems in use have.
    private static final long TICK = TimeUnit.SECONDS.toNanos(2);

    private static final String NO_KEY = "null";

    static Stamp of(Path file) throws IOException {
        return of(file, Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    /** The same, where its attributes have been read. */
    static Stamp of(Path file, BasicFileAttributes basic) throws IOException {
        long modified = nanos(basic.lastModifiedTime());
        return new Stamp(basic.size(), modified, changed(file, modified), String.valueOf(basic.fileKey()));
    }

    /** Whether no other file can have the same stamp at a time. */
    boolean isUnique() {
        return !key.equals(NO_KEY);
    }

    /** Whether a later change would show: one within the same tick of the clock would not. */
    boolean isSettled(long now) {
        return Math.max(modified, changed) + TICK < now;
    }

    /** The time by the clock of the system, which is the one that stamps files. */
    static long now() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    }

    private static long changed(Path file, long modified) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? nanos((FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS))
                : modified;
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }
}
