package nianbao.reason;

import java.util.stream.Stream;
import nianbao.workbook.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list in which something was answered.
 *
 * @param key what the list has there, null where it was taken away
 * @param reasonCell null where nothing was chosen, as {@code wordsCell} is where nothing was written
 */
public record AnswerLine(@Nullable String key, @Nullable Cell reasonCell, @Nullable Cell wordsCell) {

    /** The reason as it was chosen, or null. */
    public @Nullable String reason() {
        return reasonCell == null ? null : reasonCell.text().strip();
    }

    /** What was written as one line, or null. */
    public @Nullable String words() {
        return wordsCell == null ? null : wordsCell.whole().strip().replaceAll("\\s+", " ");
    }

    /** Where it stands. */
    public Cell cell() {
        return cells().findFirst().orElseThrow();
    }

    /** What people filled in. */
    public Stream<Cell> cells() {
        return Stream.of(reasonCell, wordsCell).flatMap(Stream::ofNullable);
    }
}
