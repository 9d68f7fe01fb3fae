package nianbao.reading.value;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianbao.definition.Decision;
import nianbao.definition.Dimension;
import nianbao.definition.Indicator;
import nianbao.definition.Kind;
import nianbao.definition.Placement.Place;
import nianbao.division.Division;
import nianbao.formula.Calculation;
import nianbao.observation.ControlTotal;
import nianbao.observation.Observation;
import nianbao.observation.Status;
import nianbao.reading.heading.Coordinates;
import nianbao.reading.heading.Part;
import nianbao.reading.heading.Who;
import nianbao.reading.row.ColumnReader.Column;
import nianbao.reading.row.Context;
import nianbao.reading.row.Covered;
import nianbao.reading.row.Line;
import nianbao.reading.row.Understood;
import nianbao.reading.row.Undetermined;
import nianbao.reading.row.WholeDivision;
import nianbao.reading.submission.Findings;
import nianbao.reading.submission.Sink;
import nianbao.reading.table.Dating;
import nianbao.reading.table.Table;

/** Turns the cells of a table into observations and control totals. */
public final class TableReader {

    private final Understood understood;
    private final List<Column> columns;
    private final List<Line> lines;
    private final Undetermined undetermined;
    private final Covered covered;
    private final WholeDivision whole;
    private final boolean publication;
    private final ObservationReader observations;
    private final ChangeTable changes;
    private final boolean divisionsInColumns;
    private final Sink sink;

    /** @param members the divisions that have a row, in what stands beside the table too */
    public TableReader(Understood understood, Set<Division> members, Dating dating, Calculation calculation, Findings findings, Sink sink) {
        Context context = understood.context();
        this.understood = understood;
        this.columns = understood.columns();
        this.lines = understood.lines();
        this.undetermined = new Undetermined(context, findings);
        this.covered = new Covered(understood);
        this.whole = new WholeDivision(understood, members);
        this.publication = context.definition().isPublication();
        this.observations = new ObservationReader(understood, dating, calculation, findings);
        this.changes = new ChangeTable(understood, whole, observations, findings);
        this.divisionsInColumns = context.layout().isIn(Dimension.DIVISION, Place.COLUMNS);
        this.sink = sink;
    }

    public void read() {
        for (int index = 0; index < lines.size(); index++) {
            for (Column column : columns) {
                read(index, column);
            }
        }
        columns.forEach(this::blanks);
        changes.read(sink);
    }

    private void read(int index, Column column) {
        Line line = lines.get(index);
        Coordinates row = line.byYear().get(column.says().year());
        if (row == null) {
            return;
        }
        Coordinates says = column.says().or(row);
        Who who = says.who();
        if (who == null || !says.isComplete()) {
            undetermined.report(says, line.row().at(column.heading().index()));
        } else if (line.repeats() != null) {
            total(line, column, says, new Covered.Rows(line.repeats(), line.repeats()));
        } else if (who instanceof Who.Member) {
            member(line, column, says);
        } else {
            total(line, column, says, covered(index, who));
        }
    }

    private void member(Line line, Column column, Coordinates says) {
        if (!says.indicator().undivided()) {
            observe(line, column, says);
        } else if (line.row().at(column.heading().index()) != null) {
            observe(line, column, says.with(Part.WHOLE));
        }
    }

    private void observe(Line line, Column column, Coordinates says) {
        Observation figure = observations.read(line, column, says);
        if (publication || figure.status() != Status.HELD_BACK) {
            sink.observation(figure);
        }
    }

    private Covered.Rows covered(int index, Who who) {
        Table table = understood.table();
        return divisionsInColumns ? new Covered.Rows(table.columns().first(), table.lastColumn()) : covered.by(index, who);
    }

    /** A total held against the line that it repeats covers that line alone, whatever stands in the columns. */
    private void total(Line line, Column column, Coordinates says, Covered.Rows rows) {
        boolean across = divisionsInColumns && line.repeats() != null;
        int own = column.heading().index();
        Observation figure = observations.read(line, column, says);
        if (figure.status() == Status.REPORTED && !understood.context().decided().is(Decision.Kind.TOTAL_NOT_CHECKED, figure.sheet(), figure.cell())) {
            sink.total(new ControlTotal(figure, relation(line, says), across ? own : rows.first(), across ? own : rows.last()));
        }
        if (line.repeats() == null && (publication || cannotBeAddedUp(says.indicator()) && figure.status() == Status.REPORTED)) {
            code(divisionsInColumns ? column.heading().written() : line.labelText(), says, figure).ifPresent(division -> sink.observation(figure.ofWhole(division)));
        }
    }

    /** What is published lists some divisions below the total of all as well. */
    private ControlTotal.Relation relation(Line line, Coordinates says) {
        boolean some = publication && line.repeats() == null && says.who() instanceof Who.All && whole.isOfMore(line.labelText());
        return some ? ControlTotal.Relation.AT_LEAST : ControlTotal.Relation.SUM;
    }

    /** Of which division a total is a figure. */
    private Optional<String> code(String label, Coordinates says, Observation total) {
        boolean unnamed = publication && total.divisionCode() == null && says.who() instanceof Who.All;
        return unnamed ? whole.of(label).map(Division::code) : Optional.ofNullable(total.divisionCode());
    }

    /** A rate that no counts of the form make up is known of a division above others only as it states it itself. */
    private static boolean cannotBeAddedUp(Indicator indicator) {
        return indicator.kind() == Kind.RATE && indicator.ratio() == null;
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
