package nianbao.reading.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.reading.heading.Numeral;
import nianbao.reading.table.CellGuess;
import nianbao.reading.table.Header;
import nianbao.reading.table.Preamble;
import nianbao.reading.table.Table;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;
import org.jspecify.annotations.Nullable;

/** Finds what is probably a table, by rows of figures behind labels. */
final class TableGuess {

    /** A layout shows in the first rows of a sheet, however many there are. */
    private static final int ROWS_LOOKED_AT = 2_000;

    private final Sheet sheet;
    private final int top;
    private final int first;
    private final int last;
    private final List<Row> data;
    private final int width;

    private TableGuess(Sheet sheet, int top, int first, int last) {
        this.sheet = sheet;
        this.top = top;
        this.first = first;
        this.last = last;
        this.data = sheet.rows(first, last);
        this.width = data.stream().flatMap(row -> row.cells().stream()).mapToInt(Cell::column).max().orElse(0);
    }

    /** All tables of a sheet that was read from a file, from the top: a table that goes on under its headings once more is another. */
    static List<GuessedTable> on(Sheet sheet, String file) {
        List<GuessedTable> tables = new ArrayList<>();
        int top = 0;
        Optional<GuessedTable> next = from(sheet, top, file, null);
        while (next.isPresent()) {
            tables.add(next.get());
            top = next.get().table().lastRow() + 1;
            next = from(sheet, top, file, tables.get(tables.size() - 1));
        }
        return tables;
    }

    /** The first table that begins in a row or below it; empty when nothing there looks like a table with headings. */
    private static Optional<GuessedTable> from(Sheet sheet, int top, String file, @Nullable GuessedTable before) {
        List<Row> rows = sheet.rows(top, Math.min(sheet.lastRow(), ROWS_LOOKED_AT));
        List<List<Cell>> figures = rows.stream().map(CellGuess::figuresOrMarks).toList();
        int most = figures.stream().mapToInt(List::size).max().orElse(0);
        int enough = Math.max(1, most / 3);
        return IntStream.range(0, rows.size())
                .filter(place -> figures.get(place).size() >= enough && isLabelled(rows.get(place), figures.get(place)))
                .boxed()
                .findFirst()
                .flatMap(place -> table(sheet, top, rows.get(place).index(), file, before));
    }

    private static Optional<GuessedTable> table(Sheet sheet, int top, int first, String file, @Nullable GuessedTable before) {
        return new TableGuess(sheet, top, first, lastRow(sheet, first, sheet.lastRow())).table(file, before)
                .flatMap(whole -> {
                    int end = lastRow(sheet, first, whole.end());
                    return end == whole.table().lastRow() ? Optional.of(whole) : new TableGuess(sheet, top, first, end).table(file, before);
                });
    }

    /** Words stand left of the last figure; a year is a label too. */
    private static boolean isLabelled(Row row, List<Cell> figures) {
        int last = figures.get(figures.size() - 1).column();
        return row.cells().stream()
                .filter(cell -> cell.column() < last && Header.isFilled(cell))
                .anyMatch(cell -> !CellGuess.isFigure(cell) || CellGuess.isYear(cell));
    }

    private static int lastRow(Sheet sheet, int first, int end) {
        return sheet.rows(first, Math.min(end, first + ROWS_LOOKED_AT)).stream()
                .takeWhile(row -> !CellGuess.isFooter(row))
                .filter(row -> !CellGuess.figures(row).isEmpty())
                .mapToInt(Row::index)
                .max()
                .orElse(first);
    }

    private Optional<GuessedTable> table(String file, @Nullable GuessedTable before) {
        List<Integer> words = IntStream.rangeClosed(0, width).filter(this::isWords).boxed().toList();
        return words.isEmpty() ? Optional.empty() : table(words, file, before);
    }

    /** Numbers left of all words count the rows, or are codes. */
    private Optional<GuessedTable> table(List<Integer> words, String file, @Nullable GuessedTable before) {
        List<Integer> figures = IntStream.rangeClosed(words.get(0) + 1, width).filter(this::isFigures).boxed().toList();
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> labels = words.stream().filter(column -> column < figures.get(0)).toList();
        List<Integer> notes = words.stream().filter(column -> column > figures.get(0)).toList();
        HeaderGuess header = new HeaderGuess(sheet, top, first, labels);
        Table table = table(header);
        if (header.bottom() < 0) {
            return Optional.empty();
        }
        Table dated = before == null || Preamble.isDated(table) ? table : before.dated();
        return Optional.of(new GuessedTable(file, table, before == null ? table : before.first(), dated, labels, figures, notes));
    }

    private Table table(HeaderGuess header) {
        return new Table(sheet, top, header.top(), header.bottom(), Map.of(), new Table.Span(0, width), header.bottom() + 1, last, last);
    }

    private boolean isWords(int column) {
        return !cells(column).stream().allMatch(CellGuess::isMark) && !isFigures(column);
    }

    private boolean isFigures(int column) {
        List<Cell> filled = cells(column);
        List<Cell> cells = filled.stream().filter(cell -> !CellGuess.isMark(cell)).toList();
        if (cells.isEmpty()) {
            return !filled.isEmpty();
        }
        long figures = cells.stream().filter(cell -> CellGuess.isFigure(cell) || Numeral.likely(cell.text()).isPresent()).count();
        return figures * 2 > cells.size() && !cells.stream().allMatch(CellGuess::isYear);
    }

    private List<Cell> cells(int column) {
        return data.stream().flatMap(row -> Stream.ofNullable(row.at(column))).filter(Header::isFilled).toList();
    }
}
