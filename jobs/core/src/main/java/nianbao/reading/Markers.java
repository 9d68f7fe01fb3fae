package nianbao.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.definition.Dimension;
import nianbao.definition.Placement.Place;
import nianbao.division.Match;
import nianbao.label.Label;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;

/** Understands rows that hold nothing but words, such as {@code 2022 First Circuit}, and speak for the rows below. */
final class Markers {

    private final Table table;
    private final Context context;

    Markers(Table table, Context context) {
        this.table = table;
        this.context = context;
    }

    /** Empty when the row is no marker. */
    Optional<Coordinates> read(Row row, Coordinates before) {
        if (context.layout().in(Place.MARKER).isEmpty()) {
            return Optional.empty();
        }
        List<Cell> filled = row.cells().stream().filter(Header::isFilled).toList();
        boolean words = !filled.isEmpty() && filled.stream().allMatch(cell -> isWord(cell, filled.size()));
        return words ? said(filled.stream().map(Cell::text).collect(Collectors.joining(" ")), before) : Optional.empty();
    }

    /** Text, or the number of a year; beside others only left of the figures. */
    private boolean isWord(Cell cell, int words) {
        boolean year = cell.isNumber() && isIn(Dimension.YEAR) && year(cell.text()) != null;
        return (cell.isText() || year) && (words == 1 || cell.column() < table.firstDataColumn());
    }

    /** What the last marker between the table before and the header says. */
    Coordinates above() {
        Coordinates says = Coordinates.NONE;
        for (Row row : table.preamble()) {
            says = read(row, says).orElse(says);
        }
        return says;
    }

    /** Answers what holds from here on: what the marker says, and where it is silent what the one before said. */
    private Optional<Coordinates> said(String text, Coordinates before) {
        Coordinates says = Coordinates.NONE.in(isIn(Dimension.YEAR) ? year(text) : null);
        Integer year = says.or(before).or(context.stated()).year();
        if (year != null) {
            String rest = YearText.without(Label.normal(text));
            says = says.with(isIn(Dimension.DIVISION) ? who(rest, year) : null)
                    .with(isIn(Dimension.CATEGORY) ? part(rest, year) : null)
                    .with(isIn(Dimension.INDICATOR) ? counted(rest, year) : null);
        }
        return says.equals(Coordinates.NONE) ? Optional.empty() : Optional.of(says.or(before));
    }

    private static Integer year(String text) {
        Set<Integer> years = YearText.years(text);
        return years.size() == 1 ? years.iterator().next() : null;
    }

    private Who who(String text, int year) {
        if (Label.readings(text).stream().anyMatch(context.layout().totals()::contains)) {
            return new Who.All(null);
        }
        String level = context.definition().level();
        Match match = context.definition().register().find(text, year, level, context.sender());
        boolean member = match instanceof Match.Found found && found.division().level().equals(level);
        return member ? new Who.Member(((Match.Found) match).division()) : null;
    }

    private Part part(String text, int year) {
        return context.vocabulary(year).part(Label.readings(text)).orElse(null);
    }

    private Counted counted(String text, int year) {
        return context.vocabulary(year).counted(Label.readings(text)).orElse(null);
    }

    private boolean isIn(Dimension dimension) {
        return context.layout().isIn(dimension, Place.MARKER);
    }
}
