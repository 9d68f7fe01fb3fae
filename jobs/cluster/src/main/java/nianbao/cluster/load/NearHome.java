package nianbao.cluster.load;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nianbao.release.Manifest;
import nianbao.warehouse.Folders;
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

    /** What a load needs only meanwhile, by the name of its run; readers pass over what begins so. */
    static final String LOADING = "_loading";

    private static final String LANDING = "landing";
    static final String RELEASES = "releases";
    private static final String WORK = "work";
    private static final String MANIFEST = "release.json";
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
        for (String run : names(RELEASES)) {
            Files.createDirectories(near.releases().resolve(run));
        }
    }

    /** Whether a load broke off there, of which nobody knows what it has brought to its end. */
    boolean hasLoadBrokenOff() throws IOException {
        return !names(LOADING).isEmpty();
    }

    /** Takes away what a load has left that broke off, but for its name. */
    void clear() throws IOException {
        for (String run : names(LOADING)) {
            files.delete(place(WORK, run), true);
            if (!isRelease(run)) {
                files.delete(place(RELEASES, run), true);
            }
            files.delete(place(LOADING, run), true);
            files.mkdirs(place(LOADING, run));
        }
        for (String run : names(LANDING)) {
            if (!isWhole(run)) {
                files.delete(place(CORRECTIONS, run), true);
                files.delete(place(LANDING, run), true);
            }
        }
    }

    /** A load has come to its end. */
    void end() throws IOException {
        files.delete(new Path(home, LOADING), true);
    }

    /** The home in which a release is made: itself where it is on a disk, else its likeness. */
    Home released() {
        return Fetched.isLocal(files) ? new Home(Fetched.local(files, home)) : near;
    }

    /** The releases that are there, the oldest first. */
    List<String> releases() throws IOException {
        List<String> whole = new ArrayList<>();
        for (String run : names(RELEASES)) {
            if (isRelease(run)) {
                whole.add(run);
            }
        }
        return whole;
    }

    /** Whether readers find one of them. */
    boolean isPublished() throws IOException {
        return files.exists(new Path(home, near.warehouse().getFileName().toString()));
    }

    private boolean isRelease(String run) throws IOException {
        return files.exists(new Path(place(RELEASES, run), MANIFEST));
    }

    /** Brings a release to where it would lie here. */
    java.nio.file.Path bringRelease(String run) throws IOException {
        java.nio.file.Path release = near.releases().resolve(run);
        Folders.delete(release);
        Fetched.file(files, place(RELEASES, run), release);
        Manifest.of(release).at(release.toString()).write(release);
        return release;
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
        List<String> loads = names(LOADING);
        return names(WORK).stream().anyMatch(run -> Run.isName(run) && !loads.contains(run));
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

    /** Hands on a release that is in force here. It is one once it says what it was made of, and in force once its views are what readers open. */
    void handOnRelease(Run run) throws IOException {
        Path there = place(RELEASES, run.name());
        java.nio.file.Path manifest = run.release().resolve(MANIFEST);
        Manifest told = Manifest.of(run.release()).at(there.toString());
        Files.delete(manifest);
        handOn(run.release(), there);
        told.write(run.release());
        files.copyFromLocalFile(false, true, new Path(manifest.toUri()), new Path(there, MANIFEST));
        java.nio.file.Path views = near.warehouse();
        files.copyFromLocalFile(false, true, new Path(views.toUri()), new Path(home, views.getFileName().toString()));
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

    Path place(String folder, String run) {
        return new Path(new Path(home, folder), run);
    }
}
