package nianbao.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.definition.Dimension;
import nianbao.definition.Placement.Place;
import nianbao.label.Label;
import nianbao.workbook.Cell;

/** Understands the header of a table: what each column says about its figures. */
final class ColumnReader {

    private final Table table;
    private final Context context;
    private final Findings findings;
    private final Divisions divisions;
    private final Map<Coordinates, String> seen = new HashMap<>();

    ColumnReader(Table table, Context context, Findings findings) {
        this.table = table;
        this.context = context;
        this.findings = findings;
        this.divisions = new Divisions(context, findings);
    }

    /** A column of figures. */
    record Column(ColumnHeading heading, Coordinates says) {}

    /** The columns that hold figures; a column that should and is not understood is a finding. */
    List<Column> read() {
        List<Column> columns = new ArrayList<>();
        for (int index = table.firstDataColumn(); index <= lastColumn(); index++) {
            column(table.heading(index, context.unitWords())).ifPresent(columns::add);
        }
        if (isIn(Dimension.INDICATOR)) {
            reportMissing(columns);
        }
        return columns;
    }

    /** Numbers may stand right of the last heading. */
    private int lastColumn() {
        return table.dataRows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell::isNumber)
                .mapToInt(Cell::column)
                .reduce(table.lastColumn(), Math::max);
    }

    private Optional<Column> column(ColumnHeading heading) {
        if (heading.isEmpty() && !holdsNumbers(heading.index())) {
            return Optional.empty();
        }
        Integer year = year(heading);
        Vocabulary vocabulary = context.vocabulary(year);
        if (vocabulary.ignores(heading.readings()) || isIgnoredPart(heading, vocabulary)) {
            return Optional.empty();
        }
        return said(heading, year, vocabulary).map(says -> once(heading, says)).orElse(Optional.empty());
    }

    /** A growth column below the years is left out by its own heading, whatever stands above it. */
    private boolean isIgnoredPart(ColumnHeading heading, Vocabulary vocabulary) {
        return isIn(Dimension.YEAR)
                && heading.levels().stream().anyMatch(level -> vocabulary.ignores(List.of(level.key())));
    }

    private Integer year(ColumnHeading heading) {
        Integer stated = isIn(Dimension.YEAR) ? heading.year() : null;
        return stated == null ? context.stated().year() : stated;
    }

    private Optional<Coordinates> said(ColumnHeading heading, Integer year, Vocabulary vocabulary) {
        Coordinates says = Coordinates.NONE.in(isIn(Dimension.YEAR) ? heading.year() : null).measuredIn(heading.unit());
        ColumnHeading rest = says.year() == null ? heading : heading.withoutYear();
        if (isIn(Dimension.INDICATOR)) {
            Optional<Counted> counted = vocabulary.counted(heading.readings()).or(() -> vocabulary.counted(rest.readings()));
            if (counted.isPresent()) {
                return Optional.of(says.with(counted.get()));
            }
        }
        return byLevels(heading, rest, says, vocabulary, year);
    }

    /** Levels that name a division or a category come off; what is left must be the indicator, if it stands here. */
    private Optional<Coordinates> byLevels(
            ColumnHeading heading, ColumnHeading rest, Coordinates stated, Vocabulary vocabulary, Integer year) {
        Coordinates says = stated;
        ColumnHeading left = rest;
        for (HeadingText level : rest.levels()) {
            Coordinates more = says.or(said(level, heading, vocabulary, year));
            left = more.equals(says) ? left : left.without(level);
            says = more;
        }
        if (isIn(Dimension.INDICATOR)) {
            says = says.with(vocabulary.counted(left.readings()).orElse(null));
        }
        boolean understood = isIn(Dimension.INDICATOR) ? says.counted() != null : !says.equals(Coordinates.NONE.measuredIn(heading.unit()));
        return understood ? Optional.of(says) : unknown(heading, left, vocabulary, year);
    }

    private Coordinates said(HeadingText level, ColumnHeading heading, Vocabulary vocabulary, Integer year) {
        if (isIn(Dimension.CATEGORY)) {
            Optional<Part> part = vocabulary.part(Label.readings(level.key()));
            if (part.isPresent()) {
                return Coordinates.NONE.with(part.get());
            }
        }
        boolean named = isIn(Dimension.DIVISION) && context.definition().register().knows(level.key());
        boolean total = isIn(Dimension.DIVISION) && context.layout().totals().contains(level.key());
        return named || total
                ? Coordinates.NONE.with(divisions.who(level.key(), heading.address(), year == null ? context.asOf() : year, context.sender()))
                : Coordinates.NONE;
    }

    private Optional<Coordinates> unknown(ColumnHeading heading, ColumnHeading left, Vocabulary vocabulary, Integer year) {
        if (isIn(Dimension.DIVISION) && !isIn(Dimension.INDICATOR)) {
            divisions.who(left.key(), heading.address(), year == null ? context.asOf() : year, context.sender());
        } else {
            findings.add("unknown_heading", spot(heading), heading.key(), vocabulary.nearest(heading.key()));
        }
        return Optional.empty();
    }

    private Optional<Column> once(ColumnHeading heading, Coordinates says) {
        String first = seen.putIfAbsent(says.measuredIn(null), heading.address());
        if (first != null) {
            findings.add("repeated_heading", spot(heading), heading.key(), first);
            return Optional.empty();
        }
        return Optional.of(new Column(heading, says));
    }

    private void reportMissing(List<Column> columns) {
        Set<Integer> years = new HashSet<>();
        columns.forEach(column -> years.add(column.says().or(context.stated()).year()));
        years.stream().filter(year -> year != null).forEach(year -> reportMissing(columns, year));
    }

    private void reportMissing(List<Column> columns, int year) {
        Set<Counted> there = new HashSet<>();
        columns.forEach(column -> there.add(column.says().counted()));
        String address = Cell.address(table.headerBottom(), table.lastColumn());
        context.vocabulary(year).required().stream()
                .filter(required -> !there.contains(required.counted()))
                .forEach(required -> findings.add(
                        "missing_heading",
                        new Findings.Spot(context.sheet(), address, null, required.counted().indicator().name()),
                        null,
                        required.heading()));
    }

    private boolean holdsNumbers(int column) {
        return table.dataRows().stream().map(row -> row.at(column)).anyMatch(cell -> cell != null && cell.isNumber());
    }

    private boolean isIn(Dimension dimension) {
        return context.layout().isIn(dimension, Place.COLUMNS);
    }

    private Findings.Spot spot(ColumnHeading heading) {
        return new Findings.Spot(context.sheet(), heading.address());
    }
}
