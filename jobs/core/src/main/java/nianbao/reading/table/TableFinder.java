package nianbao.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.definition.Definition;
import nianbao.definition.Dimension;
import nianbao.definition.Placement.Place;
import nianbao.label.Label;
import nianbao.reading.heading.HeadingTexts;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;

/** Finds the tables of a form on a sheet. */
final class TableFinder {

    private final Definition definition;
    private final HeadingTexts texts;
    private final LabelColumns labelColumns;
    private final KnownHeadings known;
    private final ColumnNumbers numbers;
    private final Footer footer;

    TableFinder(Definition definition, HeadingTexts texts) {
        this.definition = definition;
        this.texts = texts;
        this.known = new KnownHeadings(definition, texts);
        this.labelColumns = new LabelColumns(definition, known, texts);
        this.numbers = new ColumnNumbers(definition.layout());
        boolean marked = !definition.layout().in(Place.MARKER).isEmpty();
        this.footer = marked ? new Footer(definition.layout()) : new Footer(Stream.concat(definition.layout().footer().stream(), definition.layout().ends().stream()).toList());
    }

    /** Tables below each other, and how many of their columns the definition knows. */
    public record Fit(List<Table> tables, long knownColumns, long columns) {}

    /** Every header that knows at least one column begins a table, which ends where the next one begins. */
    Optional<Fit> find(SheetTexts sheet) {
        List<Begun> tables = new ArrayList<>();
        int from = 0;
        for (SheetTexts.Line line : sheet.lines()) {
            if (line.row().index() >= from) {
                List<Begun> begun = begun(sheet.sheet(), line, from);
                tables.addAll(begun);
                from = begun.stream().mapToInt(table -> table.table().headerBottom() + 1).max().orElse(from);
            }
        }
        return tables.isEmpty() ? Optional.empty() : Optional.of(fit(tables));
    }

    /** A table whose end is not known yet. */
    private record Begun(Table table, long knownColumns, long columns) {}

    /** One as a rule, and several where a table goes on beside itself below the same header. */
    private List<Begun> begun(Sheet sheet, SheetTexts.Line line, int preambleTop) {
        Optional<Header.Labels> labels = labelColumns.in(line);
        List<Integer> repeated = labels.map(columns -> labelColumns.repeated(line, columns)).orElse(List.of());
        Stream<Table> tables = repeated.isEmpty()
                ? labels.stream().map(columns -> table(sheet, columns, preambleTop))
                : sideBySide(sheet, line, repeated, preambleTop);
        return tables.map(this::begun).filter(begun -> begun.knownColumns() > 0).toList();
    }

    /** Each reads a sheet on which nothing stands beside it. */
    private Stream<Table> sideBySide(Sheet sheet, SheetTexts.Line line, List<Integer> repeated, int preambleTop) {
        return IntStream.rangeClosed(0, repeated.size()).mapToObj(part -> {
            int first = part == 0 ? 0 : repeated.get(part - 1);
            int last = part == repeated.size() ? Integer.MAX_VALUE : repeated.get(part) - 1;
            Sheet alone = sheet.between(line.row().index(), first, last);
            List<SheetTexts.Text> texts = line.texts().stream().filter(text -> first <= text.cell().column() && text.cell().column() <= last).toList();
            SheetTexts.Line own = new SheetTexts.Line(Objects.requireNonNull(alone.row(line.row().index())), texts, line.below());
            return labelColumns.in(own).map(labels -> table(alone, labels, preambleTop));
        }).flatMap(Optional::stream);
    }

    private Begun begun(Table table) {
        List<ColumnHeading> headings = table.dataColumns(table.lastColumn())
                .mapToObj(column -> table.heading(column, texts))
                .filter(heading -> !heading.isEmpty())
                .toList();
        return new Begun(table, headings.stream().filter(known::knows).count(), headings.size());
    }

    private Fit fit(List<Begun> tables) {
        return new Fit(
                closed(tables.stream().map(Begun::table).toList()),
                tables.stream().mapToLong(Begun::knownColumns).sum(),
                tables.stream().mapToLong(Begun::columns).sum());
    }

    private Table table(Sheet sheet, Header.Labels labels, int preambleTop) {
        int label = labels.columns().values().iterator().next();
        Header.Extent header = new Header(sheet, known::knowsNumber, known::isUnit, labels.row(), label).extent();
        int first = numbers.after(header, sheet.rows(header.bottom() + 1, sheet.lastRow()));
        Table table = new Table(
                sheet, preambleTop, header.top(), header.bottom(), labels.columns(), header.columns(), first, sheet.lastRow(), sheet.lastRow());
        return definition.layout().isIn(Dimension.INDICATOR, Place.ROWS) ? withUnits(table) : table;
    }

    /** A column without a heading that holds nothing but units gives those of the rows. */
    private Table withUnits(Table table) {
        OptionalInt units = table.labelColumns().containsKey(Dimension.UNIT)
                ? OptionalInt.empty()
                : table.dataColumns(table.lastColumn())
                        .filter(column -> table.heading(column, texts).isEmpty() && holdsUnits(table, column))
                        .findFirst();
        return units.isPresent() ? table.labelledBy(Dimension.UNIT, units.getAsInt()) : table;
    }

    private boolean holdsUnits(Table table, int column) {
        List<Cell> filled = table.dataRows().stream().map(row -> row.at(column)).filter(Header::isFilled).toList();
        return !filled.isEmpty() && filled.stream().allMatch(cell -> cell.isText() && definition.units().isUnit(Label.normal(cell.text())));
    }

    /** Each table ends at its footer, or before what stands above the next one. */
    private List<Table> closed(List<Table> tables) {
        List<Table> closed = new ArrayList<>();
        for (int index = 0; index < tables.size(); index++) {
            Table table = tables.get(index);
            List<Table> beside = tables.stream().filter(other -> other.headerBottom() == table.headerBottom()).toList();
            int limit = tables.stream()
                    .filter(other -> other.headerTop() > table.headerBottom())
                    .mapToInt(other -> other.headerTop() - 1)
                    .min()
                    .orElse(table.sheet().lastRow());
            int above = closed.stream().filter(other -> other.headerTop() < table.headerTop()).mapToInt(other -> other.lastRow() + 1).max().orElse(0);
            int last = beside.stream().mapToInt(other -> lastRow(other, limit)).max().orElseThrow();
            closed.add(closed(table, above, last, limit));
        }
        return closed;
    }

    private static Table closed(Table table, int above, int last, int limit) {
        return new Table(
                table.sheet(),
                above,
                table.headerTop(),
                table.headerBottom(),
                table.labelColumns(),
                table.columns(),
                table.firstRow(),
                last,
                limit);
    }

    /** The last row with a figure before the footer; text below it is notes. Below a marker the table goes on. */
    private int lastRow(Table table, int limit) {
        int last = table.firstRow() - 1;
        int right = table.firstDataColumn();
        boolean goesOn = !definition.layout().in(Place.MARKER).isEmpty();
        for (Row row : table.sheet().rows(table.firstRow(), limit)) {
            boolean below = footer.contains(row);
            if (below && !goesOn) {
                return last;
            }
            last = !below && hasFigure(row, right) ? row.index() : last;
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
}
