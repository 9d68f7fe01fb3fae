package nianbao.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Every workbook that was not refused, for ever, by the SHA-256 of its content. */
public record Originals(Home home) {

    /** Files a copy; one that is there already is the same, byte for byte. */
    public void file(Path content, String submission, String file) throws IOException {
        Path place = place(submission, file);
        if (Files.exists(place)) {
            return;
        }
        Files.createDirectories(place.getParent());
        Path arriving = place.resolveSibling(place.getFileName() + ".arriving");
        Files.deleteIfExists(arriving);
        Files.copy(content, arriving);
        Folders.publish(arriving, place);
    }

    /** Where a submission lies, or would lie; the ending is that of the file as it was sent. */
    public Path place(String submission, String file) {
        return home.originals().resolve(submission.substring(0, 2)).resolve(submission + ending(file));
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    }
}
