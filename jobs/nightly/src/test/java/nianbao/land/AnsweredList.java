package nianbao.land;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;

/** A workbook that came back, in whose list a clerk answers, and whose figures a clerk corrects. */
final class AnsweredList {

    static final int HEADER_ROW = 5;
    private static final int CELL = 3;
    private static final int REASON = 7;

    private final Workbook workbook;

    private AnsweredList(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Of the newest night, or wherever it lies. */
    static AnsweredList of(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return new AnsweredList(WorkbookFactory.create(content));
        }
    }

    Workbook workbook() {
        return workbook;
    }

    Sheet list() {
        return workbook.getSheetAt(0);
    }

    /** Fills in the line about a cell. */
    AnsweredList answer(String cell, String reason, String words) {
        Row line = StreamSupport.stream(list().spliterator(), false)
                .filter(row -> row.getRowNum() > HEADER_ROW && row.getCell(CELL).getStringCellValue().equals(cell))
                .reduce((suspect, found) -> found)
                .orElseThrow();
        line.getCell(REASON).setCellValue(reason);
        line.getCell(REASON + 1).setCellValue(words);
        return this;
    }

    /** Puts the lines into the opposite order, as a clerk who sorts them. */
    AnsweredList sort() {
        int first = HEADER_ROW + 1;
        int last = list().getLastRowNum();
        for (int row = first; row < first + (last - first + 1) / 2; row++) {
            swap(list().getRow(row), list().getRow(first + last - row));
        }
        return this;
    }

    private static void swap(Row one, Row other) {
        for (Cell cell : one) {
            String text = cell.getStringCellValue();
            Cell opposite = other.getCell(cell.getColumnIndex());
            cell.setCellValue(opposite.getStringCellValue());
            opposite.setCellValue(text);
        }
    }

    /** Puts another figure into a cell of the return. */
    AnsweredList correct(String cell, double figure) {
        CellAddress address = new CellAddress(cell);
        workbook.getSheetAt(1).getRow(address.getRow()).getCell(address.getColumn()).setCellValue(figure);
        return this;
    }

    void save(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (workbook; OutputStream saved = Files.newOutputStream(file)) {
            workbook.write(saved);
        }
    }
}
