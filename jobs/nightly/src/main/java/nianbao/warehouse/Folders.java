package nianbao.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file system must be told so that a crash loses nothing. */
public final class Folders {

    /** File systems tell times as coarsely as this. */
    private static final Duration SLACK = Duration.ofSeconds(2);

    private Folders() {}

    /** Moves a folder or file into place in one step, once all of it is on the disk. */
    public static void publish(Path from, Path to) throws IOException {
        publish(from, to, path -> false);
    }

    /**
     * The same for a folder with files that another one has as well, which was published before: those are on the disk, and
     * asking for it again would take longer than all else where they are many.
     */
    public static void publishAfter(Path published, Path from, Path to) throws IOException {
        publish(from, to, path -> isFileOf(published.resolve(from.relativize(path).toString()), path));
    }

    private static void publish(Path from, Path to, Predicate<Path> onDisk) throws IOException {
        force(tree(from).stream().filter(onDisk.negate()).toList());
        Path above = above(to);
        make(above);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        force(above);
    }

    private static boolean isFileOf(Path published, Path path) {
        try {
            return Files.isSameFile(published, path);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives all files of a folder a second name in another; where the file system cannot, copies, the same to readers. */
    public static void link(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                linkFile(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** Gives a file a second name; where the file system cannot, it is a copy. */
    public static void linkFile(Path file, Path link) throws IOException {
        try {
            Files.createLink(link, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, link);
        }
    }

    /** A name from a register or a definition, where anything may stand, as that of a folder or file. */
    public static String named(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "_");
    }

    /** Makes a folder with those above it, such that they are there after a crash as well. */
    public static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = above(folder.toAbsolutePath());
        make(above);
        Files.createDirectories(folder);
        force(above);
    }

    /** The folder that a place is in; only the root of a file system is in none. */
    static Path above(Path place) {
        return Objects.requireNonNull(place.getParent());
    }

    /** The folders directly below a folder, by name; none when it is not there. */
    public static List<Path> below(Path folder) {
        return entries(folder).stream().filter(Files::isDirectory).toList();
    }

    /** The names of all that is directly below a folder, in order; none when it is not there. */
    public static List<String> names(Path folder) {
        return entries(folder).stream().map(entry -> entry.getFileName().toString()).toList();
    }

    private static List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder with all that is in it, if it is there. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Map<Boolean, List<Path>> paths = tree(folder).stream().collect(Collectors.partitioningBy(Folders::isFolder));
        each(paths.getOrDefault(false, List.of()), Files::delete);
        for (Path emptied : paths.getOrDefault(true, List.of())) {
            Files.delete(emptied);
        }
    }

    /** Moves all that is in a folder into another, where it takes the place of files that are there. */
    public static void moveInto(Path from, Path to) throws IOException {
        for (Path path : entries(from)) {
            Path target = to.resolve(path.getFileName());
            if (isFolder(path) && isFolder(target)) {
                moveInto(path, target);
            } else {
                delete(target);
                Files.move(path, target);
            }
        }
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Waits until files and folders are on the disk, which takes several of them hardly longer than one. */
    public static void force(Collection<Path> paths) throws IOException {
        each(paths, Folders::force);
    }

    /** Waits until whatever was changed below a folder since a time is on the disk; nothing where there is no folder. */
    public static void forceChanged(Path folder, Instant since) throws IOException {
        if (Files.isDirectory(folder)) {
            List<Path> changed = new ArrayList<>();
            for (Path path : tree(folder)) {
                if (Files.getLastModifiedTime(path).toInstant().isAfter(since.minus(SLACK))) {
                    changed.add(path);
                }
            }
            force(changed);
        }
    }

    private interface Deed {

        void on(Path path) throws IOException;
    }

    // What waits for the disk is done to several of them at once.
    private static void each(Collection<Path> paths, Deed deed) throws IOException {
        try {
            paths.parallelStream().forEach(path -> {
                try {
                    deed.on(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
