package nianbao.reading.inspect;

import java.io.IOException;
import java.util.Optional;
import nianbao.reading.submission.Received;
import nianbao.workbook.Opened;
import nianbao.workbook.Sheet;
import nianbao.workbook.Workbook;
import nianbao.workbook.file.WorkbookFile;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of a workbook, as a decision about one says it. */
public final class CellTexts {

    /** Null when the file cannot be opened. */
    private final @Nullable Workbook workbook;

    private CellTexts(@Nullable Workbook workbook) {
        this.workbook = workbook;
    }

    public static CellTexts of(Received received) throws IOException {
        return new CellTexts(WorkbookFile.open(received.content()) instanceof Opened.Readable readable ? readable.workbook() : null);
    }

    /** Empty when nothing stands there. */
    public Optional<String> at(String sheet, String cell) {
        return Optional.ofNullable(workbook).stream()
                .flatMap(opened -> opened.sheets().stream())
                .filter(candidate -> candidate.name().equals(sheet))
                .findFirst()
                .map((Sheet found) -> found.at(cell))
                .map(found -> found.text().strip())
                .filter(text -> !text.isEmpty());
    }
}
