package nianbao.cluster.load;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import nianbao.warehouse.Home;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A release in the making on this machine, and where executors reach it and what it is made of. Where the home is on a disk that all
 * share, both are the same place.
 *
 * @param home the home itself
 * @param shared where executors reach the release
 * @param near the home as it lies on this machine
 * @param making the release as it lies on this machine
 */
record MadeRelease(FileSystem files, Path home, Path shared, Home near, java.nio.file.Path making) {

    /** Where executors reach a file of this machine. */
    Path place(java.nio.file.Path file) {
        return file.startsWith(making)
                ? new Path(shared, making.relativize(file).toString())
                : new Path(home, near.folder().relativize(file).toString());
    }

    /** Has executors reach a file that was made here, and says where. */
    Path handOn(java.nio.file.Path file) throws IOException {
        Path place = place(file);
        if (!Fetched.isLocal(files) && !files.exists(place)) {
            files.copyFromLocalFile(false, true, new Path(file.toUri()), place);
        }
        return place;
    }

    /** The same with all of its tables. */
    void handOn() throws IOException {
        for (java.nio.file.Path table : tables()) {
            handOn(table);
        }
    }

    /** How large the largest of its tables is, or its largest part of a form and year. */
    long bytes() throws IOException {
        long bytes = 0;
        for (java.nio.file.Path table : tables()) {
            bytes = Math.max(bytes, Files.size(table));
        }
        return bytes;
    }

    private List<java.nio.file.Path> tables() throws IOException {
        try (Stream<java.nio.file.Path> below = Files.walk(making)) {
            return below.filter(file -> file.toString().endsWith(".parquet")).toList();
        }
    }

    /** Brings here what executors have made. */
    void bring(java.nio.file.Path file) throws IOException {
        if (!Fetched.isLocal(files)) {
            Fetched.file(files, place(file), file);
        }
    }
}
