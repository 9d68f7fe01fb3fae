package nianbao.reading;

import java.util.ArrayList;
import java.util.List;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;

/** The text cells of a sheet, row by row, taken out once for all forms that look for their headings. */
record SheetTexts(Sheet sheet, List<Line> lines) {

    /** A row and its text cells. */
    record Line(Row row, List<Cell> texts) {}

    static SheetTexts of(Sheet sheet) {
        return new SheetTexts(sheet, sheet.rows().stream().map(row -> new Line(row, texts(row))).toList());
    }

    private static List<Cell> texts(Row row) {
        List<Cell> texts = new ArrayList<>(2);
        for (Cell cell : row.cells()) {
            if (cell.isText()) {
                texts.add(cell);
            }
        }
        return texts;
    }
}
