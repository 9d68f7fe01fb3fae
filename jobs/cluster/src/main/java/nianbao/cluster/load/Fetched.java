package nianbao.cluster.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import nianbao.definition.Definitions;
import nianbao.warehouse.Folders;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Folders of any file system that Hadoop knows, as folders of this machine. */
final class Fetched {

    private Fetched() {}

    /** The folder itself where it is one of this machine, else a copy, in which files are as old as they are there. */
    static java.nio.file.Path folder(Path folder, Configuration configuration, java.nio.file.Path copy) throws IOException {
        FileSystem files = folder.getFileSystem(configuration);
        if (isLocal(files)) {
            return local(files, folder);
        }
        Path above = files.makeQualified(folder);
        for (RemoteIterator<LocatedFileStatus> below = files.listFiles(above, true); below.hasNext(); ) {
            LocatedFileStatus file = below.next();
            java.nio.file.Path place = copy.resolve(above.toUri().relativize(file.getPath().toUri()).getPath());
            Files.createDirectories(place.getParent());
            file(files, file.getPath(), place);
            Files.setLastModifiedTime(place, FileTime.fromMillis(file.getModificationTime()));
        }
        return copy;
    }

    /** The definitions of a folder, which name registers beside it where it is on a disk that all share. */
    static Definitions definitions(Path folder, Configuration configuration) {
        try {
            java.nio.file.Path copy = Files.createTempDirectory("nianbao-definitions");
            try {
                return Definitions.load(folder(folder, configuration, copy));
            } finally {
                Folders.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a file or folder. */
    static void file(FileSystem files, Path from, java.nio.file.Path to) throws IOException {
        files.copyToLocalFile(false, from, new Path(to.toUri()), true);
    }

    static boolean isLocal(FileSystem files) {
        return files.getUri().getScheme().equals("file");
    }

    static java.nio.file.Path local(FileSystem files, Path place) {
        return java.nio.file.Path.of(files.makeQualified(place).toUri().getPath());
    }
}
