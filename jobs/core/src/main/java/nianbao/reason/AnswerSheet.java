package nianbao.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.label.Label;
import nianbao.language.Title;
import nianbao.language.WordsFile;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A list of findings that came back with a workbook. It is known by the headings of its columns, wherever they stand and whatever it
 * is called now, and its lines in whatever order they come.
 */
public record AnswerSheet(Sheet sheet, int headerRow, int reasonColumn, int wordsColumn, int keyColumn) {

    static final WordsFile WORDS = WordsFile.beside(AnswerSheet.class);
    /** In place of a key, where something has to be corrected and cannot be answered. */
    public static final String TO_BE_CORRECTED = "error";
    /** What stands where nothing is to be filled in. */
    public static final String NOTHING = "—";

    private static final int MOST_ROWS_ABOVE = 50;
    private static final int MISSING = -1;

    /** The words of a heading: {@code reason}, {@code words} or {@code key}. */
    public static Title heading(String name) {
        return WORDS.of(name);
    }

    /** The sheet as such a list; empty for any other. */
    public static Optional<AnswerSheet> of(Sheet sheet) {
        return sheet.rows().stream().limit(MOST_ROWS_ABOVE).flatMap(row -> headed(sheet, row).stream()).findFirst();
    }

    // Whoever takes one of the columns away has still a list, and no table of figures.
    private static Optional<AnswerSheet> headed(Sheet sheet, Row row) {
        AnswerSheet list = new AnswerSheet(sheet, row.index(), column(row, "reason"), column(row, "words"), column(row, "key"));
        boolean two = List.of(list.reasonColumn, list.wordsColumn, list.keyColumn).stream().filter(column -> column != MISSING).count() > 1;
        return two ? Optional.of(list) : Optional.empty();
    }

    private static int column(Row row, String heading) {
        Title title = heading(heading);
        String words = Label.normal(title.zh() + title.en());
        return row.texts().stream()
                .filter(cell -> cell.text().contains(title.zh()) && Label.normal(cell.text()).equals(words))
                .map(Cell::column)
                .findFirst()
                .orElse(MISSING);
    }

    /** The lines in which something was filled in. */
    public List<AnswerLine> lines() {
        List<AnswerLine> lines = new ArrayList<>();
        for (Row row : sheet.rows(headerRow + 1, sheet.lastRow())) {
            Cell key = at(row, keyColumn);
            AnswerLine line = new AnswerLine(key == null ? null : key.text().strip(), at(row, reasonColumn), at(row, wordsColumn));
            if (line.cells().findAny().isPresent()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static @Nullable Cell at(Row row, int column) {
        Cell cell = column == MISSING ? null : row.at(column);
        return cell == null || Label.isBlank(cell.text()) || cell.text().strip().equals(NOTHING) ? null : cell;
    }
}
