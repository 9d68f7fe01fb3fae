package nianbao.reading.value;

import java.util.stream.Stream;
import nianbao.definition.Decision.Kind;
import nianbao.definition.Dimension;
import nianbao.definition.Placement.Place;
import nianbao.division.Division;
import nianbao.observation.StatedChange;
import nianbao.reading.heading.Coordinates;
import nianbao.reading.heading.Who;
import nianbao.reading.row.ChangeColumn;
import nianbao.reading.row.ChangeRow;
import nianbao.reading.row.ColumnReader.Column;
import nianbao.reading.row.Context;
import nianbao.reading.row.Line;
import nianbao.reading.row.Understood;
import nianbao.reading.row.WholeDivision;
import nianbao.reading.submission.Findings;
import nianbao.reading.submission.Sink;
import nianbao.reading.table.Header;
import nianbao.workbook.Cell;
import org.jspecify.annotations.Nullable;

/** Reads what a table states of changes, in columns beside the figures or in rows below them. */
final class ChangeTable {

    private final Understood table;
    private final Context context;
    private final WholeDivision whole;
    private final ObservationReader observations;
    private final Findings findings;

    ChangeTable(Understood table, WholeDivision whole, ObservationReader observations, Findings findings) {
        this.table = table;
        this.context = table.context();
        this.whole = whole;
        this.observations = observations;
        this.findings = findings;
    }

    void read(Sink sink) {
        Stream.concat(table.changes().columns().stream().flatMap(this::of), table.changes().rows().stream().flatMap(this::of))
                .forEach(sink::change);
    }

    private Stream<StatedChange> of(ChangeColumn column) {
        int index = column.heading().index();
        Stream<Cell> cells = table.lines().stream().map(line -> line.row().at(index));
        ChangeReader reader = new ChangeReader(context, column.words(), column.heading().unit(), column.before(), cells, findings);
        return table.lines().stream().flatMap(line -> changes(line.row().at(index), reader, line, column.compared(), column.says()));
    }

    private Stream<StatedChange> of(ChangeRow row) {
        Stream<Cell> cells = table.columns().stream().map(column -> row.row().at(column.heading().index()));
        ChangeReader reader = new ChangeReader(context, row.words(), row.unit(), row.words().before().orElse(null), cells, findings);
        return table.columns().stream().flatMap(column -> changes(row.row().at(column.heading().index()), reader, row.compared(), column, column.says()));
    }

    /** Of a part of a table that it adds up without naming it nothing is known of the year before. */
    private Stream<StatedChange> changes(@Nullable Cell change, ChangeReader reader, Line line, Column column, Coordinates about) {
        Coordinates row = line.byYear().get(column.says().year());
        Coordinates says = row == null ? Coordinates.NONE : about.or(row);
        boolean known = says.isComplete() && !(says.who() instanceof Who.Group) && line.repeats() == null;
        return known && change != null && Header.isFilled(change) && !isSettled(change)
                ? observations.changes(change, reader, line, column, says, division(line, column, says))
                : Stream.empty();
    }

    /** Whether the office decided about it. */
    private boolean isSettled(Cell change) {
        return Stream.of(Kind.ACCEPT, Kind.LEAVE_OUT).anyMatch(kind -> context.decided().is(kind, context.sheet(), change.address()));
    }

    private @Nullable String division(Line line, Column column, Coordinates says) {
        if (says.who() instanceof Who.Member member) {
            return member.division().code();
        }
        Division named = says.who() instanceof Who.All all ? all.division() : null;
        if (named != null || !context.definition().isPublication()) {
            return named == null ? null : named.code();
        }
        boolean across = context.layout().isIn(Dimension.DIVISION, Place.COLUMNS);
        return whole.of(across ? column.heading().written() : line.labelText()).map(Division::code).orElse(null);
    }
}
