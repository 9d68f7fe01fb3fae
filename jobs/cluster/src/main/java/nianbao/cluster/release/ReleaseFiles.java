package nianbao.cluster.release;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;

/**
 * The files of a release in the making, each of which is put into its place whole and not by a rename.
 *
 * @param making where what is only needed meanwhile lies
 */
public record ReleaseFiles(FileSystem files, Path release, Path making) {

    // Readers pass over what begins so.
    private static final String MAKING = "_making";

    /** Those of a release that is made in its place. */
    public ReleaseFiles(FileSystem files, Path release) {
        this(files, release, new Path(release, MAKING));
    }

    /** Begins from nothing: what an attempt that broke off has left is no release. Whatever else is there stays as it is. */
    void begin() throws IOException {
        if (files.exists(release) && files.listStatus(release).length > 0 && !files.exists(making)) {
            throw new FileAlreadyExistsException(release + " is not empty; name a folder that is, or that is not there yet");
        }
        files.delete(release, true);
        files.mkdirs(making);
    }

    /** Writes rows in their order as one file, and gives what is read from that. */
    public Dataset<Row> write(String file, Dataset<Row> rows) {
        Path written = new Path(making, "written/" + file);
        // Of tasks that are tried twice, or by two executors, Spark lets one come here.
        rows.coalesce(1).write().mode(SaveMode.Overwrite).option("compression", "zstd").parquet(written.toString());
        try {
            FileStatus[] parts = files.globStatus(new Path(written, "part-*.parquet"));
            if (parts.length != 1) {
                throw new IllegalStateException(file + " came as " + parts.length + " files");
            }
            copy(parts[0].getPath(), file);
            return read(new Path(release, file), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps rows as a table of their session, as long as the release is in the making: on the disk, whichever executors are lost. */
    public void keep(String table, Dataset<Row> rows) {
        Path kept = new Path(making, "kept/" + table);
        rows.write().mode(SaveMode.Overwrite).parquet(kept.toString());
        read(kept, rows).createOrReplaceTempView(table);
    }

    // Spark would look into the file to find which columns it has.
    private static Dataset<Row> read(Path file, Dataset<Row> written) {
        return written.sparkSession().read().schema(written.schema()).parquet(file.toString());
    }

    /** Takes over a file as it is. */
    void copy(Path from, String file) throws IOException {
        FileUtil.copy(from.getFileSystem(files.getConf()), from, files, new Path(release, file), false, true, files.getConf());
    }

    /** Writes a text. */
    void write(String file, String text) throws IOException {
        try (OutputStream out = files.create(new Path(release, file), true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Says what it was made of: from here on it is a release. */
    public void end(String manifest) throws IOException {
        write(ClusterManifest.FILE, manifest);
        files.delete(making, true);
    }
}
