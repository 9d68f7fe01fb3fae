package nianbao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    TableFinder(Definition definition) {
        this.definition = definition;
        this.known = new KnownHeadings(definition);
        this.labelColumns = new LabelColumns(definition, known);
    }

    /** Tables below each other, and how many of their columns the definition knows. */
    record Fit(List<Table> tables, long knownColumns, long columns) {}

    /** Every header that knows at least one column begins a table, which ends where the next one begins. */
    Optional<Fit> find(Sheet sheet) {
        List<Table> tables = new ArrayList<>();
        int from = 0;
        for (Row row : sheet.rows()) {
            if (row.index() >= from) {
                Optional<Table> table = table(sheet, row, from);
                table.ifPresent(tables::add);
                from = table.map(found -> found.headerBottom() + 1).orElse(from);
            }
        }
        return tables.isEmpty() ? Optional.empty() : Optional.of(fit(closed(tables)));
    }

    private Optional<Table> table(Sheet sheet, Row row, int preambleTop) {
        return labelColumns.in(row)
                .map(labels -> table(sheet, labels, preambleTop))
                .filter(table -> knownColumns(table) > 0);
    }

    private Table table(Sheet sheet, Header.Labels labels, int preambleTop) {
        int first = labels.columns().values().iterator().next();
        Header header = new Header(sheet, labels.row(), first);
        int top = header.top();
        int bottom = header.bottom(top);
        return new Table(sheet, preambleTop, top, bottom, labels.columns(), header.lastColumn(top, bottom), sheet.lastRow());
    }

    /** Each table ends at its footer, or before what stands above the next one. */
    private List<Table> closed(List<Table> tables) {
        List<Table> closed = new ArrayList<>();
        for (int index = 0; index < tables.size(); index++) {
            Table table = tables.get(index);
            int limit = index + 1 < tables.size() ? tables.get(index + 1).headerTop() - 1 : table.lastRow();
            int last = lastRow(table, limit);
            int above = closed.isEmpty() ? 0 : closed.get(index - 1).lastRow() + 1;
            closed.add(new Table(
                    table.sheet(), above, table.headerTop(), table.headerBottom(), table.labelColumns(), table.lastColumn(), last));
        }
        return closed;
    }

    /** The last row with a figure before the footer; text below it is notes. */
    private int lastRow(Table table, int limit) {
        int last = table.headerBottom();
        for (Row row : table.sheet().rows(table.headerBottom() + 1, limit)) {
            if (isFooter(row)) {
                return last;
            }
            if (row.cells().stream().anyMatch(cell -> cell.column() >= table.firstDataColumn() && Header.isFilled(cell))) {
                last = row.index();
            }
        }
        return last;
    }

    private boolean isFooter(Row row) {
        return row.cells().stream()
                .filter(Header::isFilled)
                .findFirst()
                .filter(Cell::isText)
                .map(cell -> Label.normal(cell.text()))
                .filter(text -> definition.layout().footer().stream().anyMatch(text::startsWith))
                .isPresent();
    }

    private Fit fit(List<Table> tables) {
        long columns = tables.stream().flatMap(this::headings).filter(heading -> !heading.isEmpty()).count();
        return new Fit(tables, tables.stream().mapToLong(this::knownColumns).sum(), columns);
    }

    private long knownColumns(Table table) {
        return headings(table).filter(known::knows).count();
    }

    private Stream<ColumnHeading> headings(Table table) {
        return IntStream.rangeClosed(table.firstDataColumn(), table.lastColumn())
                .mapToObj(column -> table.heading(column, definition.units()));
    }
}
