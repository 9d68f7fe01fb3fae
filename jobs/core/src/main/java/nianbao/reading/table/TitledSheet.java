package nianbao.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.label.Label;
import nianbao.reading.heading.HeadingTexts;
import nianbao.reading.heading.Numeral;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;

/** A sheet on which no table of a form was found: whether it bears the title of one over figures all the same. */
record TitledSheet(Sheet sheet) {

    private static final int FEWEST_ROWS = 2;

    /** The words above its first row of figures, and its name; empty when it has no rows of figures. */
    String title() {
        List<Row> above = new ArrayList<>();
        int figures = 0;
        for (Row row : sheet.rows()) {
            boolean holds = hasFigures(row);
            figures += holds ? 1 : 0;
            if (figures == 0) {
                above.add(row);
            } else if (figures == FEWEST_ROWS) {
                return words(above) + " " + sheet.name();
            }
        }
        return "";
    }

    private static String words(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell::isText)
                .map(Cell::text)
                .filter(text -> !HeadingTexts.isProse(text))
                .collect(Collectors.joining(" "));
    }

    /** Numbers right of a label; a year alone is none. */
    private static boolean hasFigures(Row row) {
        boolean label = row.cells().stream().anyMatch(cell -> cell.isText() && Label.isChinese(cell.text()) && Numeral.read(cell.text()).isEmpty());
        return label && row.cells().stream().anyMatch(cell -> CellGuess.isFigure(cell) && !CellGuess.isYear(cell));
    }
}
