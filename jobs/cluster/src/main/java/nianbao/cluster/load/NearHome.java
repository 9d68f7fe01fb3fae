package nianbao.cluster.load;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nianbao.warehouse.Home;
import nianbao.warehouse.Landings;
import nianbao.warehouse.Run;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A home beside its likeness on this machine, which has what has landed there, and in which a run is made before it is handed on.
 *
 * @param home the home itself, on any file system
 * @param near the likeness
 */
record NearHome(FileSystem files, Path home, Home near) {

    private static final String LANDING = "landing";
    private static final String ORIGINALS = "originals";
    private static final String CORRECTIONS = "corrections";

    /** Brings the landings here. */
    void bring() throws IOException {
        Files.createDirectories(near.landing());
        for (String run : names(LANDING)) {
            if (isWhole(run)) {
                bring(place(LANDING, run), near.landing().resolve(run));
            }
        }
        // A run comes after all that have left anything.
        for (String run : names("releases")) {
            Files.createDirectories(near.releases().resolve(run));
        }
    }

    /** Takes away what a load has left that broke off while it was handed on. */
    void clear() throws IOException {
        for (String run : names(LANDING)) {
            if (!isWhole(run)) {
                files.delete(place(CORRECTIONS, run), true);
                files.delete(place(LANDING, run), true);
            }
        }
    }

    private boolean isWhole(String run) throws IOException {
        return !files.exists(new Path(place(LANDING, run), Landings.ARRIVING));
    }

    /** Brings what was sent here, to be read again. */
    void bringOriginals() throws IOException {
        if (!names(ORIGINALS).isEmpty() && Files.notExists(near.originals())) {
            bring(new Path(home, ORIGINALS), near.originals());
        }
    }

    private void bring(Path from, java.nio.file.Path to) throws IOException {
        if (Fetched.isLocal(files)) {
            Files.createSymbolicLink(to, Fetched.local(files, from));
        } else {
            Fetched.file(files, from, to);
        }
    }

    /** Whether a night is on its way there, or broke off. */
    boolean hasNightAtWork() throws IOException {
        return names("work").stream().anyMatch(Run::isName);
    }

    /** Hands on what a run has made. It has landed once all is in its place, and nothing says any more that it is arriving. */
    void handOn(Run run) throws IOException {
        Path arriving = new Path(place(LANDING, run.name()), Landings.ARRIVING);
        files.create(arriving).close();
        handOn(near.originals(), new Path(home, ORIGINALS));
        handOn(run.corrections(), place(CORRECTIONS, run.name()));
        handOn(run.landing(), place(LANDING, run.name()));
        files.delete(arriving, false);
    }

    private void handOn(java.nio.file.Path from, Path to) throws IOException {
        if (Files.notExists(from) || Files.isSymbolicLink(from)) {
            return;
        }
        try (Stream<java.nio.file.Path> below = Files.walk(from)) {
            for (java.nio.file.Path file : below.filter(Files::isRegularFile).toList()) {
                Path place = new Path(to, from.relativize(file).toString());
                // What was sent before is there already.
                if (!files.exists(place) || files.getFileStatus(place).getLen() != Files.size(file)) {
                    files.copyFromLocalFile(false, true, new Path(file.toUri()), place);
                }
            }
        }
    }

    private List<String> names(String folder) throws IOException {
        Path place = new Path(home, folder);
        return files.exists(place)
                ? Arrays.stream(files.listStatus(place)).map(FileStatus::getPath).map(Path::getName).sorted().toList()
                : List.of();
    }

    private Path place(String folder, String run) {
        return new Path(new Path(home, folder), run);
    }
}
