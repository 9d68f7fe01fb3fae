package nianbao.cluster;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.util.Progressable;

/** This machine's files by another name, as those of a store that is no disk: nothing can be renamed there. */
public final class FarFiles extends RawLocalFileSystem {

    /** How its addresses begin. */
    static final String SCHEME = "far";

    @Override
    public URI getUri() {
        return URI.create(SCHEME + ":///");
    }

    @Override
    public boolean rename(Path from, Path to) {
        throw new UnsupportedOperationException("renames " + from);
    }

    // What comes to a place where something is takes that place; whoever has the old one open, or by another name, keeps it.
    @Override
    public FSDataOutputStream create(Path place, boolean replaces, int buffer, short copies, long block, Progressable progress) throws IOException {
        if (replaces) {
            delete(place, false);
        }
        return super.create(place, replaces, buffer, copies, block, progress);
    }

    @Override
    public FileStatus getFileStatus(Path place) throws IOException {
        return told(super.getFileStatus(place));
    }

    @Override
    public FileStatus[] listStatus(Path folder) throws IOException {
        return Arrays.stream(super.listStatus(folder)).map(FarFiles::told).toArray(FileStatus[]::new);
    }

    // What a disk tells asks more of it by its own kind of address.
    private static FileStatus told(FileStatus status) {
        return new FileStatus(status.getLen(), status.isDirectory(), 1, status.getBlockSize(), status.getModificationTime(), status.getPath());
    }

    static String address(java.nio.file.Path place) {
        return SCHEME + "://" + place;
    }
}
