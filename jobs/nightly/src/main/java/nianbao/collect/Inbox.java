package nianbao.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nianbao.warehouse.Failure;

/** The folder that returns are dropped into; it is only ever looked at. */
public record Inbox(Path folder) {

    /** Lists the inbox with all its folders; links are not followed. */
    Listing list() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw Failure.of("no_inbox", folder);
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw Failure.of("inbox_unreadable", folder);
        }
        Walk walk = new Walk(folder.toRealPath());
        Files.walkFileTree(folder.toRealPath(), walk);
        return walk.listing();
    }

    /** Where the workbooks lie that a run would collect, in alphabetical order, and other tables that it would send back. */
    public List<Path> workbooks() throws IOException {
        return list().workbooks().stream().map(Found::path).toList();
    }

    static Stream<String> segments(Path path) {
        return StreamSupport.stream(path.spliterator(), false).map(Path::toString);
    }

    static String joined(Path path) {
        return segments(path).collect(Collectors.joining("/"));
    }
}
