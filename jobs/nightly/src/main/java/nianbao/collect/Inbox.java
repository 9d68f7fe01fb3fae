package nianbao.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nianbao.warehouse.Failure;

/** The folder that returns are dropped into; it is only ever looked at. */
public record Inbox(Path folder) {

    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "xls", "et", "xlsb", "ods");
    private static final Set<String> CLUTTER = Set.of("Thumbs.db", "desktop.ini");

    /**
     * What lies in the inbox.
     *
     * @param workbooks in alphabetical order
     * @param others how many files are no workbooks
     */
    public record Listing(List<Path> workbooks, int others) {}

    /** Lists the inbox with all its folders; links are not followed. */
    public Listing list() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Failure("There is no inbox at " + folder + ". Make that folder, or name another with --inbox.");
        }
        try (Stream<Path> files = Files.walk(folder.toRealPath())) {
            return listing(files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)));
        }
    }

    /** The path of a listed file below the inbox, with {@code /} between folders. */
    public String below(Path file) throws IOException {
        return segments(folder.toRealPath().relativize(file)).collect(Collectors.joining("/"));
    }

    private Listing listing(Stream<Path> files) throws IOException {
        Path real = folder.toRealPath();
        Map<Boolean, List<Path>> byKind = files.filter(file -> !isClutter(real.relativize(file)))
                .sorted()
                .collect(Collectors.partitioningBy(Inbox::isWorkbook));
        return new Listing(byKind.get(true), byKind.get(false).size());
    }

    private static boolean isClutter(Path below) {
        String name = below.getFileName().toString();
        return name.startsWith("~$")
                || CLUTTER.contains(name)
                || segments(below).anyMatch(segment -> segment.startsWith("."));
    }

    private static boolean isWorkbook(Path file) {
        String name = file.getFileName().toString();
        return WORKBOOKS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static Stream<String> segments(Path path) {
        return StreamSupport.stream(path.spliterator(), false).map(Path::toString);
    }
}
