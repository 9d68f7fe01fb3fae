package nianbao.cluster.release;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.io.IOUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The release of a home that readers open: what lies as {@code warehouse.duckdb} in the home is that of one of its releases.
 *
 * @param home the home's folder
 */
public record ReleaseInForce(FileSystem files, Path home) {

    private static final String WAREHOUSE = "warehouse.duckdb";
    /** A release has it once it is whole. */
    private static final String MANIFEST = "release.json";

    public static ReleaseInForce of(Path home, Configuration configuration) throws IOException {
        FileSystem files = home.getFileSystem(configuration);
        return new ReleaseInForce(files, files.makeQualified(home));
    }

    /** Its folder; a {@link FileNotFoundException} that says so where nothing is published. */
    public Path folder() throws IOException {
        Path warehouse = new Path(home, WAREHOUSE);
        if (files.exists(warehouse)) {
            for (Path release : releases()) {
                if (files.exists(new Path(release, MANIFEST)) && isSame(new Path(release, WAREHOUSE), warehouse)) {
                    return release;
                }
            }
        }
        throw new FileNotFoundException(home + " has no release in force; ./nianbao nightly --home DIR publishes one");
    }

    /** The newest first, as they are named by their time. */
    private List<Path> releases() throws IOException {
        return Arrays.stream(files.listStatus(new Path(home, "releases")))
                .filter(FileStatus::isDirectory)
                .map(FileStatus::getPath)
                .sorted(Comparator.comparing(Path::getName).reversed())
                .toList();
    }

    private boolean isSame(Path one, Path other) throws IOException {
        if (!files.exists(one) || files.getFileStatus(one).getLen() != files.getFileStatus(other).getLen()) {
            return false;
        }
        try (InputStream left = files.open(one); InputStream right = files.open(other)) {
            return IOUtils.contentEquals(left, right);
        }
    }
}
