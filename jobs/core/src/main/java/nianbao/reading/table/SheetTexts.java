package nianbao.reading.table;

import java.util.ArrayList;
import java.util.List;
import nianbao.label.Label;
import nianbao.reading.heading.HeadingTexts;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;
import org.jspecify.annotations.Nullable;

/** The texts of a sheet that can be headings, row by row, taken out once for all forms that look for theirs. */
record SheetTexts(Sheet sheet, List<Line> lines) {

    /** A row and its text cells; {@code below} is the next filled row, or null. */
    record Line(Row row, List<Text> texts, @Nullable Row below) {}

    /** A text cell, and its text in the normal form. */
    record Text(Cell cell, String normal) {}

    static SheetTexts of(Sheet sheet) {
        List<Line> lines = new ArrayList<>();
        List<Row> rows = sheet.rows();
        for (int index = 0; index < rows.size(); index++) {
            Row below = index + 1 < rows.size() ? rows.get(index + 1) : null;
            lines.add(new Line(rows.get(index), texts(rows.get(index)), below));
        }
        return new SheetTexts(sheet, lines);
    }

    private static List<Text> texts(Row row) {
        List<Text> texts = new ArrayList<>(2);
        for (Cell cell : row.texts()) {
            if (!HeadingTexts.isProse(cell.text())) {
                texts.add(new Text(cell, Label.normal(cell.text())));
            }
        }
        return texts;
    }
}
