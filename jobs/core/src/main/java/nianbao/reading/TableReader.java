package nianbao.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Dimension;
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
    private final Undetermined undetermined;
    private final Sink sink;
    private final boolean divisionsInColumns;
    private List<Column> columns;
    private List<Line> lines;
    private Covered covered;
    private ObservationReader observations;

    TableReader(Table table, Context context, Dating dating, Findings findings, Missing missing, Sink sink) {
        this.table = table;
        this.context = context;
        this.dating = dating;
        this.findings = findings;
        this.missing = missing;
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
        observations = new ObservationReader(context, dating, lines, columns, findings);
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
        if (!says.isComplete()) {
            undetermined.report(says, line.row().at(column.heading().index()));
        } else if (line.repeats() != null) {
            total(line, column, says, new Covered.Rows(line.repeats(), line.repeats()));
        } else if (says.who() instanceof Who.Member) {
            member(line, column, says);
        } else if (says.counted().indicator().kind() != Kind.RATE) {
            total(line, column, says, covered(index, says.who()));
        }
    }

    private void member(Line line, Column column, Coordinates says) {
        if (!says.counted().indicator().undivided()) {
            observe(line, column, says);
        } else if (line.row().at(column.heading().index()) != null) {
            observe(line, column, says.with(Part.WHOLE));
        }
    }

    private void observe(Line line, Column column, Coordinates says) {
        Observation figure = observations.read(line, column, says);
        if (figure != null) {
            sink.observation(figure);
        }
    }

    private Covered.Rows covered(int index, Who who) {
        return divisionsInColumns ? new Covered.Rows(table.columns().first(), table.lastColumn()) : covered.by(index, who);
    }

    /** A total held against the line that it repeats covers that line alone, whatever stands in the columns. */
    private void total(Line line, Column column, Coordinates says, Covered.Rows rows) {
        boolean across = divisionsInColumns && line.repeats() != null;
        int own = column.heading().index();
        Observation figure = observations.read(line, column, says);
        if (figure != null && figure.status() == Status.REPORTED) {
            sink.total(new ControlTotal(figure, across ? own : rows.first(), across ? own : rows.last()));
        }
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
                observe(line, column, says);
            }
        }
    }

    private static Coordinates says(Line line, Column column) {
        return column.says().or(line.byYear().getOrDefault(column.says().year(), Coordinates.NONE));
    }
}
