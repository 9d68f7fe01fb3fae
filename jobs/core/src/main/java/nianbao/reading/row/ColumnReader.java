package nianbao.reading.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nianbao.definition.Dimension;
import nianbao.definition.Placement.Place;
import nianbao.label.Label;
import nianbao.reading.heading.Coordinates;
import nianbao.reading.heading.Numeral;
import nianbao.reading.heading.YearText;
import nianbao.reading.row.HeadingReader.Sense;
import nianbao.reading.submission.Findings;
import nianbao.reading.table.ColumnHeading;
import nianbao.reading.table.Header;
import nianbao.reading.table.PresentWords;
import nianbao.reading.table.Table;
import nianbao.reading.table.Vocabulary;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;

/** Understands the header of a table: what each column says about its figures. */
public final class ColumnReader {

    private final Table table;
    private final Context context;
    private final Findings findings;
    private final HeadingReader headings;
    private final PresentWords present;
    private final List<ColumnHeading> all = new ArrayList<>();
    private final List<ColumnHeading> ignored = new ArrayList<>();
    private final List<ColumnHeading> changed = new ArrayList<>();
    private List<ChangeColumn> changes = List.of();
    private final Map<Coordinates, String> seen = new HashMap<>();

    ColumnReader(Table table, Context context, Findings findings) {
        this.table = table;
        this.context = context;
        this.findings = findings;
        this.present = new PresentWords(table, context.texts());
        this.headings = new HeadingReader(table, context, present, findings);
    }

    /** A column of figures. */
    public record Column(ColumnHeading heading, Coordinates says) {}

    /** The columns that hold figures; a column that should and is not understood is a finding. */
    List<Column> read() {
        int last = lastColumn();
        List<Column> columns = once(table.dataColumns(last).mapToObj(this::column).flatMap(Optional::stream).toList());
        IntStream.rangeClosed(last + 1, lastFilled()).forEach(this::unitsWithoutHeading);
        changes = new ChangeColumns(context, headings, columns, changed).read(findings);
        new LeftOut(all, context).report(ignored, this::holdsNumerals, findings);
        return columns;
    }

    /** The columns that say by how much the figures of {@link #read} changed. */
    List<ChangeColumn> changes() {
        return changes;
    }

    /** Figures may stand right of the last heading. */
    private int lastColumn() {
        int last = table.lastColumn();
        for (Row row : table.dataRows()) {
            last = lastFigure(row, last);
        }
        return last;
    }

    private int lastFilled() {
        return table.dataRows().stream().mapToInt(row -> row.cells().get(row.cells().size() - 1).column()).max().orElse(-1);
    }

    private static int lastFigure(Row row, int last) {
        List<Cell> cells = row.cells();
        for (int index = cells.size() - 1; index >= 0 && cells.get(index).column() > last; index--) {
            if (isNumeral(cells.get(index))) {
                return cells.get(index).column();
            }
        }
        return last;
    }

    private static boolean isNumeral(Cell cell) {
        return cell.isNumber() || cell.isText() && Numeral.read(cell.text()).isPresent();
    }

    private Optional<Column> column(int index) {
        ColumnHeading heading = table.heading(index, context.texts());
        if (heading.isEmpty() && !holdsNumerals(index)) {
            unitsWithoutHeading(index);
            return Optional.empty();
        }
        if (isChange(heading) && !context.leavesOut(heading.address())) {
            changed.add(heading);
            return Optional.empty();
        }
        all.add(heading);
        Sense sense = context.leavesOut(heading.address()) ? new Sense.Ignored() : sense(heading);
        if (sense instanceof Sense.Figures && isStruckOut(heading)) {
            findings.add("struck_out", spot(heading), heading.written(), null);
            return Optional.empty();
        }
        if (sense instanceof Sense.Figures figures) {
            return Optional.of(new Column(heading, figures.says()));
        }
        if (sense instanceof Sense.Unknown && isTranslation(heading)) {
            return Optional.empty();
        }
        if (sense instanceof Sense.Unknown unknown) {
            report(heading, unknown);
        } else {
            ignored.add(heading);
        }
        return Optional.empty();
    }

    private boolean isPassed(ColumnHeading heading) {
        return isChange(heading) || headings.read(heading) instanceof Sense.Ignored;
    }

    private boolean isChange(ColumnHeading heading) {
        return context.vocabulary(context.stated().year()).isChange(heading);
    }

    /** Nothing says of which figures they are the units, and figures without theirs may be out by ten thousand times. */
    private void unitsWithoutHeading(int index) {
        List<Cell> filled = table.dataRows().stream().map(row -> row.at(index)).filter(Header::isFilled).toList();
        boolean units = !filled.isEmpty() && filled.stream().allMatch(cell -> context.unitWords().isUnit(Label.normal(cell.text())));
        if (units) {
            findings.add("units_without_heading", new Findings.Spot(context.sheet(), filled.get(0).address()), filled.get(0).text().strip(), null);
        }
    }

    /** A column of nothing but foreign words below a foreign heading says the labels once more. */
    private boolean isTranslation(ColumnHeading heading) {
        List<Cell> filled = table.dataRows().stream().map(row -> row.at(heading.index())).filter(Header::isFilled).toList();
        return !filled.isEmpty()
                && Header.isForeign(heading.written())
                && filled.stream().allMatch(cell -> cell.isText() && Header.isForeign(cell.text()) && Numeral.read(cell.text()).isEmpty())
                && table.labelColumns().values().stream().anyMatch(column -> Label.isChinese(table.heading(column, context.texts()).written()));
    }

    private boolean isStruckOut(ColumnHeading heading) {
        return IntStream.rangeClosed(table.headerTop(), table.headerBottom())
                .mapToObj(row -> table.sheet().speaking(row, heading.index()))
                .anyMatch(cell -> Header.isFilled(cell) && cell.struck());
    }

    /** A heading that means nothing by itself, or names no year, may belong to a group further left; a part of one goes first. */
    private Sense sense(ColumnHeading heading) {
        Optional<Sense> part = table.childHeading(heading.index(), context.texts(), this::isPassed).map(headings::read).filter(Sense.Figures.class::isInstance);
        if (part.isPresent()) {
            return part.get();
        }
        Sense alone = headings.read(heading);
        boolean dated = !(alone instanceof Sense.Figures figures) || figures.says().or(context.stated()).year() != null;
        return alone.isKnown() && dated
                ? alone
                : table.groupedHeading(heading.index(), context.texts())
                        .map(headings::read)
                        .filter(Sense::isKnown)
                        .or(() -> ofNeighbour(heading))
                        .or(() -> ofYear(heading))
                        .orElse(alone);
    }

    /** A heading that the definition knows as a part of the nearest one on the left that means something by itself. */
    private Optional<Sense> ofNeighbour(ColumnHeading heading) {
        boolean split = YearText.splitYear(heading.key()).isPresent();
        if (heading.isEmpty() || split || !context.layout().isIn(Dimension.INDICATOR, Place.COLUMNS)) {
            return Optional.empty();
        }
        Vocabulary vocabulary = context.vocabulary(headings.yearOf(heading));
        return IntStream.iterate(heading.index() - 1, left -> left >= table.columns().first(), left -> left - 1)
                .mapToObj(left -> table.heading(left, context.texts()))
                .filter(beside -> vocabulary.measured(beside).isPresent())
                .findFirst()
                .map(beside -> beside.over(heading))
                .filter(part -> vocabulary.measured(part).isPresent())
                .map(headings::read);
    }

    /** A heading that is known but for its year, in a form whose columns give none: it must be that of the whole table. */
    private Optional<Sense> ofYear(ColumnHeading heading) {
        Integer year = context.layout().isIn(Dimension.YEAR, Place.COLUMNS) ? null : heading.year(context.layout());
        if (year == null) {
            return Optional.empty();
        }
        Optional<Sense> known = Optional.of(headings.read(heading.withoutYear())).filter(Sense.Figures.class::isInstance);
        if (known.isPresent() && !year.equals(context.stated().year())) {
            findings.add("column_of_other_year", spot(heading), heading.written(), String.valueOf(context.stated().year()));
            return Optional.of(new Sense.Ignored());
        }
        return known;
    }

    private void report(ColumnHeading heading, Sense.Unknown unknown) {
        boolean division = context.layout().isIn(Dimension.DIVISION, Place.COLUMNS)
                && !context.layout().isIn(Dimension.INDICATOR, Place.COLUMNS);
        if (YearText.splitYear(heading.key()).isPresent() && heading.year(context.layout()) == null) {
            findings.add("split_year", spot(heading), heading.written(), null);
        } else if (division) {
            headings.reportDivision(heading, unknown.rest());
        } else {
            Vocabulary vocabulary = context.vocabulary(headings.yearOf(heading));
            findings.add("unknown_heading", spot(heading), heading.written(), vocabulary.nearest(heading.key(), present.readings()));
        }
    }

    /** The same heading twice is an error, unless one is hidden: then it is last year's, kept for copying. */
    private List<Column> once(List<Column> columns) {
        List<Column> counting = new ArrayList<>();
        columns.stream().filter(column -> !isHidden(column) && isFirst(column)).forEach(counting::add);
        columns.stream().filter(column -> isHidden(column) && isAlone(column)).forEach(counting::add);
        counting.sort(Comparator.comparingInt(column -> column.heading().index()));
        return counting;
    }

    private boolean isHidden(Column column) {
        return table.sheet().isHiddenColumn(column.heading().index());
    }

    private boolean isFirst(Column column) {
        String first = seen.putIfAbsent(column.says().measuredIn(null), column.heading().address());
        if (first != null) {
            findings.add("repeated_heading", spot(column.heading()), column.heading().written(), first);
        }
        return first == null;
    }

    private boolean isAlone(Column column) {
        boolean alone = !seen.containsKey(column.says().measuredIn(null));
        findings.add(alone ? "hidden_column_read" : "hidden_column_left_out", spot(column.heading()), column.heading().written(), null);
        return alone;
    }

    private boolean holdsNumerals(int column) {
        for (Row row : table.dataRows()) {
            Cell cell = row.at(column);
            if (cell != null && isNumeral(cell)) {
                return true;
            }
        }
        return false;
    }

    private Findings.Spot spot(ColumnHeading heading) {
        return new Findings.Spot(context.sheet(), heading.address());
    }
}
