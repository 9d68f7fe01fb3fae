package nianbao.reading.value;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nianbao.definition.Decision.Kind;
import nianbao.definition.Dimension;
import nianbao.definition.Indicator;
import nianbao.definition.Placement.Place;
import nianbao.formula.Calculation;
import nianbao.observation.Observation;
import nianbao.observation.Period;
import nianbao.observation.StatedChange;
import nianbao.observation.Status;
import nianbao.reading.heading.Coordinates;
import nianbao.reading.heading.Counted;
import nianbao.reading.heading.Part;
import nianbao.reading.heading.Who;
import nianbao.reading.row.ColumnReader.Column;
import nianbao.reading.row.Context;
import nianbao.reading.row.Line;
import nianbao.reading.row.Understood;
import nianbao.reading.submission.Findings;
import nianbao.reading.table.Dating;
import nianbao.workbook.Cell;
import nianbao.workbook.Formulas;
import org.jspecify.annotations.Nullable;

/** Turns cells of which all is said into observations. */
final class ObservationReader {

    private final Context context;
    private final Dating dating;
    private final List<Line> lines;
    private final List<Column> columns;
    private final FigureReader figures;
    private final Measures measures;
    private final Formulas formulas;
    private final boolean divisionsInColumns;
    /** By the index of the column. */
    private final Known[] byColumn;

    ObservationReader(Understood understood, Dating dating, Calculation calculation, Findings findings) {
        this.context = understood.context();
        this.dating = dating;
        this.lines = understood.lines();
        this.columns = understood.columns();
        this.figures = new FigureReader(understood, new StoredResults(calculation, understood, findings), findings);
        this.measures = new Measures(context, findings);
        this.byColumn = new Known[columns.stream().mapToInt(column -> column.heading().index() + 1).max().orElse(0)];
        this.formulas = understood.table().sheet().formulas();
        this.divisionsInColumns = context.layout().isIn(Dimension.DIVISION, Place.COLUMNS);
    }

    /** Held back, with a finding, when the cell holds no figure, or one that cannot be. */
    Observation read(Line line, Column column, Coordinates says) {
        Known known = known(line, column, says);
        Figure plain = !context.decided().isNothing() ? null : figures.plain(line.row(), column.heading().index(), known.measure());
        boolean usual = plain != null && !plain.isTooLarge() && says.indicator().bounds().allow(Objects.requireNonNull(plain.value()));
        Figure figure = plain != null && usual ? plain : figure(line, column, known.measure(), says);
        return observation(line, column, says, known, figure);
    }

    /**
     * What a cell states of how far a figure changed.
     *
     * @param line of the figure, as is the column
     * @param says what is known of it
     */
    Stream<StatedChange> changes(Cell change, ChangeReader reader, Line line, Column column, Coordinates says, @Nullable String division) {
        Known known = known(line, column, says);
        Observation figure = observation(line, column, says, known, Figure.without(Status.BLANK)).ofWhole(division).at(change.address());
        return reader.read(change, figure, says.indicator(), known.measure());
    }

    /** Of a cell about which there may be something to say. */
    private Figure figure(Line line, Column column, Measure measure, Coordinates says) {
        String indicator = says.indicator().name();
        String address = address(line, column);
        Findings.Spot spot = new Findings.Spot(context.sheet(), address, divisionCode(says), indicator);
        if (context.leavesOut(address)) {
            return Figure.without(Status.BLANK);
        }
        boolean asPrinted = context.decided().is(Kind.ACCEPT, context.sheet(), address);
        return figures.read(line.row(), column.heading().index(), measure, spot)
                .filter(figure -> figures.canBeKept(figure, spot))
                .filter(figure -> asPrinted || figures.isPossible(figure, says.indicator().bounds(), spot))
                .orElseGet(() -> Figure.without(Status.HELD_BACK));
    }

    private static String address(Line line, Column column) {
        return Cell.address(line.row().index(), column.heading().index());
    }

    private Known known(Line line, Column column, Coordinates says) {
        Indicator indicator = says.indicator();
        Integer year = Objects.requireNonNull(says.year());
        if (column.says().counted() == null) {
            Measures.Series series = new Measures.Series(indicator, says.unit(), year, line.label().address());
            return new Known(series, measures.of(series, () -> cellsOf(line)), dating.period(year));
        }
        Known known = byColumn[column.heading().index()];
        if (known == null || !known.holdsFor(says)) {
            Measures.Series series = new Measures.Series(indicator, says.unit(), year, column.heading().address());
            known = new Known(series, measures.of(series, () -> cellsOf(column)), dating.period(year));
            byColumn[column.heading().index()] = known;
        }
        return known;
    }

    /** How the figures of a column were measured last, and of which months; it hardly ever changes from row to row. */
    private record Known(Measures.Series series, Measure measure, Period period) {

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

    private Observation observation(Line line, Column column, Coordinates says, Known known, Figure figure) {
        Counted counted = Objects.requireNonNull(says.counted());
        Part part = counted.breakdown() != null ? new Part(counted.breakdown(), counted.category()) : says.part();
        return new Observation(
                context.definition().form(),
                known.period(),
                divisionCode(says),
                counted.indicator().name(),
                part == null || part.breakdown() == null ? null : part.breakdown().name(),
                part == null || part.category() == null ? null : part.category().name(),
                figure.value(),
                known.measure().unit(),
                line.ofWhich() && figure.status() == Status.REPORTED ? Status.INCLUDED_ELSEWHERE : figure.status(),
                figure.precision(),
                context.submission(),
                context.sheet(),
                address(line, column),
                known.measure().written(),
                formulas.has(line.row().index(), column.heading().index()),
                divisionsInColumns ? column.heading().index() : line.row().index());
    }

    private static @Nullable String divisionCode(Coordinates says) {
        if (says.who() instanceof Who.Member member) {
            return member.division().code();
        }
        return says.who() instanceof Who.All all && all.division() != null ? all.division().code() : null;
    }
}
