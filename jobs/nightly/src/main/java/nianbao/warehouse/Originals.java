package nianbao.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Every workbook that was not refused, for ever, by the SHA-256 of its content. */
public record Originals(Home home) {

    /**
     * Files contents at their places; what is at its place already is the same, byte for byte. When it returns, all of them
     * are on the disk, and none was at its place before its content was.
     */
    public void file(Map<Path, Path> contents) throws IOException {
        Map<Path, Path> arriving = new LinkedHashMap<>();
        for (Path place : contents.keySet()) {
            if (!Files.exists(place)) {
                arriving.put(place, arriving(contents.get(place), place));
            }
        }
        Folders.force(arriving.values());
        for (Path place : arriving.keySet()) {
            Files.move(arriving.get(place), place, StandardCopyOption.ATOMIC_MOVE);
        }
        Folders.force(arriving.keySet().stream().map(Path::getParent).collect(Collectors.toSet()));
    }

    /** Where a submission lies, or would lie; the ending is that of the file as it was sent. */
    public Path place(String submission, String file) {
        return home.originals().resolve(submission.substring(0, 2)).resolve(submission + ending(file));
    }

    private static Path arriving(Path content, Path place) throws IOException {
        Folders.make(Folders.above(place));
        Path arriving = place.resolveSibling(place.getFileName() + ".arriving");
        Files.deleteIfExists(arriving);
        Folders.linkFile(content, arriving);
        return arriving;
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    }
}
