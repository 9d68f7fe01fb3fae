package nianbao.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;

/** The releases of a home; each passed its tests before it came here. */
public record Releases(Home home) {

    /** The newest release. */
    public Optional<Manifest> newest() {
        List<Path> releases = folders();
        return releases.isEmpty() ? Optional.empty() : Optional.of(Manifest.of(releases.get(releases.size() - 1)));
    }

    /** The newest besides the one given, if its rows and views follow from the same SQL and definitions. */
    public Optional<Manifest> alike(Manifest made) {
        List<Path> others = folders().stream().filter(folder -> !folder.endsWith(made.run())).toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Manifest.of(others.get(others.size() - 1))).filter(made::hasBasisOf);
    }

    /** All of them, the oldest first. */
    public List<Manifest> all() {
        return folders().stream().map(Manifest::of).toList();
    }

    /** The one whose views readers open. */
    public Optional<Manifest> inForce() {
        List<Path> releases = folders();
        for (int index = releases.size() - 1; index >= 0; index--) {
            if (isSame(releases.get(index).resolve(Views.FILE), home.warehouse())) {
                return Optional.of(Manifest.of(releases.get(index)));
            }
        }
        return Optional.empty();
    }

    /** Puts a release in force that was made before. */
    public void publish(String name) throws IOException {
        Manifest manifest = named(name);
        Path release = folder(name);
        if (!manifest.location().equals(release.toString()) || !Files.exists(release.resolve(Views.FILE))) {
            throw Failure.of("release_was_moved", name, manifest.location());
        }
        Publication.putInForce(release.resolve(Views.FILE), home);
    }

    /** Keeps a release on disk however old it gets. */
    public void pin(String name) throws IOException {
        named(name);
        Folders.make(home.pins());
        if (!Files.exists(home.pins().resolve(name))) {
            Files.createFile(home.pins().resolve(name));
            Folders.force(List.of(home.pins()));
        }
    }

    /** Lets a release go when its time has come. */
    public void unpin(String name) throws IOException {
        named(name);
        if (Files.deleteIfExists(home.pins().resolve(name))) {
            Folders.force(List.of(home.pins()));
        }
    }

    public boolean isPinned(String name) {
        return Files.exists(home.pins().resolve(name));
    }

    /**
     * Deletes what is neither among the newest, nor pinned, nor in force, nor being read, with its exports.
     *
     * @param kept how many of the newest stay
     */
    public void prune(int kept) throws IOException {
        List<String> names = all().stream().map(Manifest::run).toList();
        String inForce = inForce().map(Manifest::run).orElse("");
        for (String name : names.subList(0, Math.max(0, names.size() - kept))) {
            if (!isPinned(name) && !name.equals(inForce) && !isRead(name)) {
                delete(new Run(home, name));
            }
        }
        for (Path exports : Folders.below(home.exports())) {
            if (!Files.exists(home.releases().resolve(exports.getFileName()))) {
                Folders.delete(exports);
            }
        }
    }

    private boolean isRead(String name) throws IOException {
        return new Readers(folder(name).resolve(Views.FILE)).isAny();
    }

    // Half a release would pass for one, so it leaves its place whole before anything of it is deleted.
    private void delete(Run run) throws IOException {
        Path leaving = home.work().resolve("leaving");
        Folders.delete(leaving);
        Folders.make(home.work());
        Files.move(run.release(), leaving);
        Folders.delete(leaving);
    }

    private Manifest named(String name) {
        if (!Run.isName(name) || !Manifest.isIn(folder(name))) {
            throw Failure.of("no_such_release", name);
        }
        return Manifest.of(folder(name));
    }

    private Path folder(String name) {
        return home.releases().resolve(name);
    }

    /** Where a release lies. */
    public Path folder(Manifest release) {
        return folder(release.run());
    }

    private List<Path> folders() {
        return Folders.below(home.releases()).stream().filter(Manifest::isIn).toList();
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.mismatch(one, other) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
