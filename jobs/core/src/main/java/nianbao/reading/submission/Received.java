package nianbao.reading.submission;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A workbook as it lies in the inbox's copy.
 *
 * @param submission SHA-256 of the content, in lower-case hex
 * @param file path below the inbox, with {@code /} between folders
 * @param content where the copy is
 */
public record Received(String submission, String file, Instant receivedAt, Path content) {

    /** The same, received at another time. */
    public Received at(Instant time) {
        return new Received(submission, file, time, content);
    }

    /** The day on which it was received. */
    public LocalDate day() {
        return LocalDate.ofInstant(receivedAt, ZoneOffset.UTC);
    }
}
