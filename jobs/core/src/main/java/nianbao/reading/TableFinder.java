package nianbao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.definition.Definition;
import nianbao.label.Label;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;

/** Finds the tables of a form on a sheet. */
final class TableFinder {

    private final Definition definition;
    private final LabelColumns labelColumns;
    private final KnownHeadings known;
    private final ColumnNumbers numbers;

    TableFinder(Definition definition) {
        this.definition = definition;
        this.known = new KnownHeadings(definition);
        this.labelColumns = new LabelColumns(definition, known);
        this.numbers = new ColumnNumbers(definition.layout());
    }

    /** Tables below each other, and how many of their columns the definition knows. */
    record Fit(List<Table> tables, long knownColumns, long columns) {}

    /** Every header that knows at least one column begins a table, which ends where the next one begins. */
    Optional<Fit> find(SheetTexts texts) {
        List<Table> tables = new ArrayList<>();
        int from = 0;
        for (SheetTexts.Line line : texts.lines()) {
            if (line.row().index() >= from) {
                Optional<Table> table = table(texts.sheet(), line, from);
                table.ifPresent(tables::add);
                from = table.map(found -> found.headerBottom() + 1).orElse(from);
            }
        }
        return tables.isEmpty() ? Optional.empty() : Optional.of(fit(closed(tables)));
    }

    private Optional<Table> table(Sheet sheet, SheetTexts.Line line, int preambleTop) {
        return labelColumns.in(line)
                .map(labels -> table(sheet, labels, preambleTop))
                .filter(table -> knownColumns(table) > 0);
    }

    private Table table(Sheet sheet, Header.Labels labels, int preambleTop) {
        int label = labels.columns().values().iterator().next();
        Header.Extent header = new Header(sheet, known::knowsNumber, labels.row(), label).extent();
        int first = numbers.after(header, sheet.rows(header.bottom() + 1, sheet.lastRow()));
        return new Table(
                sheet, preambleTop, header.top(), header.bottom(), labels.columns(), header.columns(), first, sheet.lastRow());
    }

    /** Each table ends at its footer, or before what stands above the next one. */
    private List<Table> closed(List<Table> tables) {
        List<Table> closed = new ArrayList<>();
        for (int index = 0; index < tables.size(); index++) {
            Table table = tables.get(index);
            int limit = index + 1 < tables.size() ? tables.get(index + 1).headerTop() - 1 : table.lastRow();
            int above = closed.isEmpty() ? 0 : closed.get(index - 1).lastRow() + 1;
            closed.add(closed(table, above, lastRow(table, limit)));
        }
        return closed;
    }

    private static Table closed(Table table, int above, int last) {
        return new Table(
                table.sheet(),
                above,
                table.headerTop(),
                table.headerBottom(),
                table.labelColumns(),
                table.columns(),
                table.firstRow(),
                last);
    }

    /** The last row with a figure before the footer; text below it is notes. */
    private int lastRow(Table table, int limit) {
        int last = table.firstRow() - 1;
        int right = table.firstDataColumn();
        for (Row row : table.sheet().rows(table.firstRow(), limit)) {
            if (isFooter(row)) {
                return last;
            }
            last = hasFigure(row, right) ? row.index() : last;
        }
        return last;
    }

    /** Text counts only right of the labels, for notes begin at the left. */
    private static boolean hasFigure(Row row, int right) {
        List<Cell> cells = row.cells();
        for (int index = cells.size() - 1; index >= 0; index--) {
            Cell cell = cells.get(index);
            if (!cell.isText() || cell.column() >= right && Header.isFilled(cell)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFooter(Row row) {
        for (Cell cell : row.cells()) {
            if (Header.isFilled(cell)) {
                return cell.isText() && isFooter(Label.normal(cell.text()));
            }
        }
        return false;
    }

    private boolean isFooter(String text) {
        for (String word : definition.layout().footer()) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private Fit fit(List<Table> tables) {
        long columns = tables.stream().flatMap(this::headings).filter(heading -> !heading.isEmpty()).count();
        return new Fit(tables, tables.stream().mapToLong(this::knownColumns).sum(), columns);
    }

    private long knownColumns(Table table) {
        return headings(table).filter(known::knows).count();
    }

    private Stream<ColumnHeading> headings(Table table) {
        return table.dataColumns(table.lastColumn()).mapToObj(column -> table.heading(column, definition.units()));
    }
}
