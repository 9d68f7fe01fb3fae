package nianbao.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.label.Label;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;

/**
 * Where a table probably is on a sheet that no definition knows.
 *
 * @param labels columns of words left of the figures
 * @param figures columns of figures
 * @param notes columns of words right of the first figures
 */
record GuessedTable(Table table, List<Integer> labels, List<Integer> figures, List<Integer> notes) {

    /** Empty when nothing on the sheet looks like rows of figures behind labels. */
    static Optional<GuessedTable> on(Sheet sheet) {
        int most = sheet.rows().stream().mapToInt(row -> CellGuess.figures(row).size()).max().orElse(0);
        int enough = Math.max(1, most / 3);
        return sheet.rows().stream()
                .filter(row -> CellGuess.figures(row).size() >= enough && isLabelled(row))
                .findFirst()
                .flatMap(first -> from(sheet, first.index()));
    }

    /** The filled cells of a column among the rows of figures. */
    List<Cell> cells(int column) {
        return table.dataRows().stream()
                .flatMap(row -> Stream.ofNullable(row.at(column)))
                .filter(Header::isFilled)
                .toList();
    }

    /** The words of a label column, each as often as it stands there, totals left out. */
    List<String> words(int column) {
        return cells(column).stream().map(Cell::text).filter(Predicate.not(TotalGuess::isTotal)).toList();
    }

    /** Words stand left of the last figure; a year is a label too. */
    private static boolean isLabelled(Row row) {
        List<Cell> figures = CellGuess.figures(row);
        int last = figures.get(figures.size() - 1).column();
        return row.cells().stream()
                .anyMatch(cell -> cell.column() < last && Header.isFilled(cell) && (!CellGuess.isFigure(cell) || CellGuess.isYear(cell)));
    }

    private static Optional<GuessedTable> from(Sheet sheet, int first) {
        int last = lastRow(sheet, first);
        List<Row> data = sheet.rows(first, last);
        int width = data.stream().flatMap(row -> row.cells().stream()).mapToInt(Cell::column).max().orElse(0);
        List<Integer> columns = IntStream.rangeClosed(0, width).boxed().toList();
        List<Integer> words = columns.stream().filter(column -> isWords(column(data, column))).toList();
        int label = words.isEmpty() ? width : words.get(0);
        List<Integer> figures = columns.stream()
                .filter(column -> column > label && isFigures(column(data, column)))
                .toList();
        return figures.isEmpty() ? Optional.empty() : Optional.of(table(sheet, first, last, words, figures));
    }

    private static GuessedTable table(Sheet sheet, int first, int last, List<Integer> words, List<Integer> figures) {
        int border = figures.get(0);
        List<Integer> labels = words.stream().filter(column -> column < border).toList();
        List<Integer> notes = words.stream().filter(column -> column > border).toList();
        return new GuessedTable(table(sheet, first, last, labels), labels, figures, notes);
    }

    private static int lastRow(Sheet sheet, int first) {
        return sheet.rows(first, sheet.lastRow()).stream()
                .takeWhile(row -> !CellGuess.isFooter(row))
                .filter(row -> !CellGuess.figures(row).isEmpty())
                .mapToInt(Row::index)
                .max()
                .orElse(first);
    }

    private static List<Cell> column(List<Row> rows, int column) {
        return rows.stream().flatMap(row -> Stream.ofNullable(row.at(column))).filter(Header::isFilled).toList();
    }

    private static boolean isFigures(List<Cell> cells) {
        long figures = cells.stream().filter(CellGuess::isFigure).count();
        boolean years = cells.stream().allMatch(CellGuess::isYear);
        return figures * 2 > cells.size() && !years;
    }

    private static boolean isWords(List<Cell> cells) {
        return !cells.isEmpty() && !isFigures(cells);
    }

    private static Table table(Sheet sheet, int first, int last, List<Integer> labels) {
        int label = labels.get(0);
        int anchor = anchor(sheet, first, labels);
        int top = anchor < 0 ? 0 : new Header(sheet, anchor, label).top();
        int bottom = lastHeaderRow(sheet, first, Math.max(0, anchor));
        int lastColumn = new Header(sheet, Math.max(0, anchor), label).lastColumn(top, bottom);
        return new Table(sheet, 0, top, bottom, Map.of(), lastColumn, last);
    }

    /** The row in which the label column has its heading or, where it has none, the last above the figures. */
    private static int anchor(Sheet sheet, int first, List<Integer> labels) {
        int above = lastHeaderRow(sheet, first, -1);
        return IntStream.iterate(above, row -> row >= 0 && above - row < 4, row -> row - 1)
                .filter(row -> isHeading(sheet, row, labels))
                .findFirst()
                .orElse(above);
    }

    private static boolean isHeading(Sheet sheet, int row, List<Integer> labels) {
        int label = labels.get(0);
        Cell cell = sheet.speaking(row, label);
        boolean wide = sheet.region(row, label).lastColumn() > labels.get(labels.size() - 1);
        return Header.isFilled(cell)
                && !wide
                && !Preamble.isMeta(Label.normal(cell.text()))
                && sheet.row(row).cells().stream().anyMatch(other -> other.column() > label && Header.isFilled(other));
    }

    /** Rows that number the columns are no headings. */
    private static int lastHeaderRow(Sheet sheet, int first, int least) {
        return sheet.rows(0, first - 1).stream()
                .filter(row -> row.cells().stream().anyMatch(Header::isFilled))
                .filter(row -> !CellGuess.isColumnNumbers(row))
                .mapToInt(Row::index)
                .max()
                .orElse(least);
    }
}
