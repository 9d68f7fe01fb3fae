package nianbao.reading;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Dimension;
import nianbao.definition.Indicator;
import nianbao.definition.Kind;
import nianbao.definition.Placement.Place;
import nianbao.observation.ControlTotal;
import nianbao.observation.Observation;
import nianbao.observation.Status;
import nianbao.reading.ColumnReader.Column;
import nianbao.workbook.Cell;

/** Turns the cells of a table into observations and control totals. */
final class TableReader {

    private final Table table;
    private final Context context;
    private final Dating dating;
    private final Findings findings;
    private final Missing missing;
    private final FigureReader figures;
    private final Measures measures;
    private final Undetermined undetermined;
    private final Sink sink;
    private final boolean divisionsInColumns;
    private final Map<Column, Known> byColumn = new IdentityHashMap<>();
    private List<Column> columns;
    private List<Line> lines;
    private Covered covered;

    TableReader(Table table, Context context, Dating dating, Findings findings, Missing missing, Sink sink) {
        this.table = table;
        this.context = context;
        this.dating = dating;
        this.findings = findings;
        this.missing = missing;
        this.figures = new FigureReader(context.definition(), findings);
        this.measures = new Measures(context, findings);
        this.undetermined = new Undetermined(context, findings);
        this.sink = sink;
        this.divisionsInColumns = context.layout().isIn(Dimension.DIVISION, Place.COLUMNS);
    }

    /** Answers where in the sheet figures were read. */
    FigureArea read() {
        columns = new ColumnReader(table, context, findings).read();
        lines = new Lines(table, context, columns, findings).read();
        seeHeadings();
        covered = new Covered(lines, context.definition().register());
        for (int index = 0; index < lines.size(); index++) {
            for (Column column : columns) {
                read(index, column);
            }
        }
        columns.forEach(this::blanks);
        return new FigureArea(context.sheet(), lines, columns);
    }

    private void seeHeadings() {
        if (context.layout().isIn(Dimension.INDICATOR, Place.COLUMNS)) {
            see(columns.stream().map(Column::says), Cell.address(table.headerBottom(), table.lastColumn()));
        } else if (context.layout().isIn(Dimension.INDICATOR, Place.ROWS) && !lines.isEmpty()) {
            see(lines.stream().map(Line::identity), Cell.address(table.lastRow(), table.labelColumns().get(Dimension.INDICATOR)));
        }
    }

    private void see(Stream<Coordinates> headings, String address) {
        Set<Counted> there = headings.map(Coordinates::counted).collect(Collectors.toSet());
        Set<Who> about = Stream.concat(columns.stream().map(Column::says), lines.stream().map(Line::identity))
                .map(Coordinates::who)
                .filter(Who.Member.class::isInstance)
                .collect(Collectors.toSet());
        columns.stream()
                .map(column -> column.says().or(context.stated()).year())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(year -> missing.see(new Missing.Headings(context, year, about, there, address)));
    }

    /** What the headings and the rows of a table were taken for. */
    record Understood(Table table, Context context, List<Column> columns, List<Line> lines) {}

    /** Known once the table is read. */
    Understood understood() {
        return new Understood(table, context, columns, lines);
    }

    private void read(int index, Column column) {
        Line line = lines.get(index);
        Coordinates row = line.byYear().get(column.says().year());
        if (row == null) {
            return;
        }
        Coordinates says = column.says().or(row);
        Cell cell = line.row().at(column.heading().index());
        if (!says.isComplete()) {
            undetermined.report(says, cell);
        } else if (line.repeats() != null) {
            total(line, column, says, cell, new Covered.Rows(line.repeats(), line.repeats()));
        } else if (says.who() instanceof Who.Member) {
            member(line, column, says, cell);
        } else if (says.counted().indicator().kind() != Kind.RATE) {
            total(line, column, says, cell, covered(index, says.who()));
        }
    }

    private void member(Line line, Column column, Coordinates says, Cell cell) {
        boolean undivided = says.counted().indicator().undivided();
        if (!undivided || cell != null) {
            figure(line, column, undivided ? says.with(Part.WHOLE) : says, cell).ifPresent(sink::observation);
        }
    }

    private Covered.Rows covered(int index, Who who) {
        return divisionsInColumns ? new Covered.Rows(table.columns().first(), table.lastColumn()) : covered.by(index, who);
    }

    /** A total held against the line that it repeats covers that line alone, whatever stands in the columns. */
    private void total(Line line, Column column, Coordinates says, Cell cell, Covered.Rows rows) {
        boolean across = divisionsInColumns && line.repeats() != null;
        int own = column.heading().index();
        figure(line, column, says, cell)
                .filter(figure -> figure.status() == Status.REPORTED)
                .map(figure -> new ControlTotal(figure, across ? own : rows.first(), across ? own : rows.last()))
                .ifPresent(sink::total);
    }

    /** A division whose undivided figure stands beside none of its rows has left it blank. */
    private void blanks(Column column) {
        if (column.says().counted() == null || !column.says().counted().indicator().undivided()) {
            return;
        }
        Set<Who> filled = new HashSet<>();
        lines.stream()
                .filter(line -> line.row().at(column.heading().index()) != null)
                .forEach(line -> filled.add(says(line, column).who()));
        for (Line line : lines) {
            Coordinates says = says(line, column).with(Part.WHOLE);
            if (says.who() instanceof Who.Member && says.isComplete() && filled.add(says.who())) {
                figure(line, column, says, null).ifPresent(sink::observation);
            }
        }
    }

    private static Coordinates says(Line line, Column column) {
        return column.says().or(line.byYear().getOrDefault(column.says().year(), Coordinates.NONE));
    }

    private Optional<Observation> figure(Line line, Column column, Coordinates says, Cell cell) {
        String address = Cell.address(line.row().index(), column.heading().index());
        Findings.Spot spot = new Findings.Spot(context.sheet(), address, divisionCode(says), says.counted().indicator().name());
        Measure measure = measure(line, column, says);
        return figures.read(cell, measure, spot).map(figure -> observation(line, column, says, address, measure, figure));
    }

    private Measure measure(Line line, Column column, Coordinates says) {
        Indicator indicator = says.counted().indicator();
        if (column.says().counted() == null) {
            return measures.of(new Measures.Series(indicator, says.unit(), says.year(), line.label()), () -> cellsOf(line));
        }
        Known known = byColumn.get(column);
        if (known == null || !known.holdsFor(says)) {
            Measures.Series series = new Measures.Series(indicator, says.unit(), says.year(), column.heading().address());
            known = new Known(series, measures.of(series, () -> cellsOf(column)));
            byColumn.put(column, known);
        }
        return known.measure();
    }

    /** How the figures of a column were measured last; it hardly ever changes from row to row. */
    private record Known(Measures.Series series, Measure measure) {

        boolean holdsFor(Coordinates says) {
            return series.year().equals(says.year()) && Objects.equals(series.unit(), says.unit());
        }
    }

    private List<Cell> cellsOf(Column column) {
        return lines.stream().map(line -> line.row().at(column.heading().index())).filter(Objects::nonNull).toList();
    }

    private List<Cell> cellsOf(Line line) {
        return columns.stream().map(column -> line.row().at(column.heading().index())).filter(Objects::nonNull).toList();
    }

    private Observation observation(
            Line line, Column column, Coordinates says, String address, Measure measure, Figure figure) {
        Counted counted = says.counted();
        Part part = counted.breakdown() != null ? new Part(counted.breakdown(), counted.category()) : says.part();
        return new Observation(
                context.definition().form(),
                dating.period(says.year()),
                divisionCode(says),
                counted.indicator().name(),
                part == null || part.breakdown() == null ? null : part.breakdown().name(),
                part == null || part.category() == null ? null : part.category().name(),
                figure.value(),
                measure.unit(),
                figure.status(),
                figure.precision(),
                context.submission(),
                context.sheet(),
                address,
                divisionsInColumns ? column.heading().index() : line.row().index());
    }

    private static String divisionCode(Coordinates says) {
        if (says.who() instanceof Who.Member member) {
            return member.division().code();
        }
        return says.who() instanceof Who.All all && all.division() != null ? all.division().code() : null;
    }
}
