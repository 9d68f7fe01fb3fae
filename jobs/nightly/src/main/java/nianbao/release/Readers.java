package nianbao.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Who has the views of a release open, in any process on this machine: DuckDB keeps a lock on the file that it has open, by
 * whatever name it was opened.
 */
record Readers(Path views) {

    /** Whether there is one at the moment. */
    boolean isAny() throws IOException {
        try (FileChannel channel = FileChannel.open(views, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
