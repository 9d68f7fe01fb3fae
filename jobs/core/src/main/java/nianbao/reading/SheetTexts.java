package nianbao.reading;

import java.util.ArrayList;
import java.util.List;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;

/** The text cells of a sheet, row by row, taken out once for all forms that look for their headings. */
record SheetTexts(Sheet sheet, List<Line> lines) {

    /** A row and its text cells; {@code below} is the next filled row, or null. */
    record Line(Row row, List<Cell> texts, Row below) {}

    static SheetTexts of(Sheet sheet) {
        List<Line> lines = new ArrayList<>();
        List<Row> rows = sheet.rows();
        for (int index = 0; index < rows.size(); index++) {
            Row below = index + 1 < rows.size() ? rows.get(index + 1) : null;
            lines.add(new Line(rows.get(index), rows.get(index).texts(), below));
        }
        return new SheetTexts(sheet, lines);
    }
}
