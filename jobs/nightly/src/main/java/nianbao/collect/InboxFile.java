package nianbao.collect;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file of the inbox being read: what goes wrong with it is told from what goes wrong with its copy. */
final class InboxFile extends FilterInputStream {

    /** The file cannot be read, or not to its end. */
    static final class Unreadable extends IOException {

        Unreadable(IOException cause) {
            super(cause);
        }
    }

    private InboxFile(InputStream file) {
        super(file);
    }

    static InboxFile open(Path file) throws IOException {
        try {
            return new InboxFile(Files.newInputStream(file));
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            throw new Unreadable(e);
        }
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw new Unreadable(e);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (IOException e) {
            throw new Unreadable(e);
        }
    }
}
