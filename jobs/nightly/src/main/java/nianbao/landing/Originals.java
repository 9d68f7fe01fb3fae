package nianbao.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nianbao.warehouse.Folders;

/** Every workbook that was not refused, for ever, by the SHA-256 of its content. */
record Originals(Path folder) {

    /** Files a copy; one that is there already is the same, byte for byte. */
    void file(Path content, Decided.Submission submission) throws IOException {
        Path place = place(submission);
        if (Files.exists(place)) {
            return;
        }
        Files.createDirectories(place.getParent());
        Path arriving = place.resolveSibling(place.getFileName() + ".arriving");
        Files.deleteIfExists(arriving);
        Files.copy(content, arriving);
        Folders.publish(arriving, place);
    }

    Path place(Decided.Submission submission) {
        return folder.resolve(submission.id().substring(0, 2)).resolve(submission.id() + ending(submission.file()));
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    }
}
