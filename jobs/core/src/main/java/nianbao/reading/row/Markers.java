package nianbao.reading.row;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Dimension;
import nianbao.definition.Placement.Place;
import nianbao.division.Match;
import nianbao.label.Label;
import nianbao.reading.heading.Coordinates;
import nianbao.reading.heading.Numeral;
import nianbao.reading.heading.Who;
import nianbao.reading.heading.YearText;
import nianbao.reading.submission.Findings;
import nianbao.reading.table.Dating;
import nianbao.reading.table.Header;
import nianbao.reading.table.Table;
import nianbao.reading.table.Vocabulary;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import org.jspecify.annotations.Nullable;

/** Understands rows that hold nothing but words, such as {@code 2022 First Circuit}, and speak for the rows below. */
final class Markers {

    private static final int MOST_WORDS = 2;
    private static final Pattern EDGES = Pattern.compile("^[:,、—–\\-]+|[:,、—–\\-]+$");

    private final Table table;
    private final Context context;
    private final Findings findings;
    private final boolean any;

    Markers(Table table, Context context, Findings findings) {
        this.table = table;
        this.context = context;
        this.findings = findings;
        this.any = !context.layout().in(Place.MARKER).isEmpty();
    }

    /** What holds below a row; empty when it is no marker. One that is not understood is a finding, and says nothing. */
    Optional<Coordinates> read(Row row, Coordinates before) {
        Optional<Marker> marker = marker(row, before);
        if (marker.isEmpty()) {
            return Optional.empty();
        }
        if (marker.get().isUnderstood()) {
            return Optional.of(marker.get().says().or(before));
        }
        boolean unknown = isNamed() && !isRowLabel(row, before);
        if (unknown) {
            report(row);
        }
        return unknown ? Optional.of(marker.get().says()) : Optional.empty();
    }

    /** What the last marker between the table before and the header says. */
    Coordinates above() {
        Coordinates says = Coordinates.NONE;
        for (Row row : table.preamble()) {
            Coordinates before = says;
            says = marker(row, before).map(marker -> marker.says().or(before)).orElse(before);
        }
        return says;
    }

    /**
     * A row of words.
     *
     * @param rest the words that are left when what is understood has come off
     */
    private record Marker(Coordinates says, String rest) {

        boolean isUnderstood() {
            return rest.isEmpty() && !says.equals(Coordinates.NONE);
        }
    }

    private Optional<Marker> marker(Row row, Coordinates before) {
        return any ? ofWords(row, before) : Optional.empty();
    }

    private Optional<Marker> ofWords(Row row, Coordinates before) {
        List<Cell> filled = row.cells().stream().filter(Header::isFilled).limit(MOST_WORDS + 1L).toList();
        boolean words = !filled.isEmpty() && filled.size() <= MOST_WORDS && filled.stream().allMatch(this::isWord);
        return words ? Optional.of(marker(filled.stream().map(Cell::text).collect(Collectors.joining(" ")), before)) : Optional.empty();
    }

    /** Text that is no figure, or the number of a year. */
    private boolean isWord(Cell cell) {
        boolean year = isIn(Dimension.YEAR) && year(cell.text()) != null;
        return year || cell.isText() && Numeral.read(cell.text()).isEmpty();
    }

    private Marker marker(String text, Coordinates before) {
        Coordinates dated = Coordinates.NONE.in(isIn(Dimension.YEAR) ? year(text) : null);
        String normal = Label.normal(text);
        String rest = EDGES.matcher(dated.year() == null ? normal : YearText.without(normal)).replaceAll("");
        Integer year = dated.or(before).or(context.stated()).year();
        Coordinates named = rest.isEmpty() ? Coordinates.NONE : named(rest, year);
        boolean open = rest.isEmpty() || !named.equals(Coordinates.NONE) || !isNamed();
        return new Marker(dated.or(named), open ? "" : rest);
    }

    private Coordinates named(String text, @Nullable Integer year) {
        Vocabulary vocabulary = context.vocabulary(year);
        List<String> readings = Label.readings(text);
        return Coordinates.NONE
                .with(isIn(Dimension.DIVISION) ? who(text, year == null ? context.asOf() : year) : null)
                .with(isIn(Dimension.CATEGORY) ? vocabulary.part(readings).orElse(null) : null)
                .with(isIn(Dimension.INDICATOR) ? vocabulary.counted(readings).orElse(null) : null);
    }

    /** Whether markers say more than the year, so that one that is not understood leaves the rows below without a name. */
    private boolean isNamed() {
        return Stream.of(Dimension.DIVISION, Dimension.CATEGORY, Dimension.INDICATOR).anyMatch(this::isIn);
    }

    /** A row without figures whose label is known is no marker. */
    private boolean isRowLabel(Row row, Coordinates before) {
        Vocabulary vocabulary = context.vocabulary(before.or(context.stated()).year());
        return table.labelColumns().values().stream()
                .map(column -> table.sheet().speaking(row.index(), column))
                .filter(Header::isFilled)
                .map(cell -> context.texts().of(cell).readings())
                .anyMatch(readings -> isKnown(readings, vocabulary));
    }

    private boolean isKnown(List<String> readings, Vocabulary vocabulary) {
        boolean total = readings.stream()
                .anyMatch(reading -> context.layout().totals().contains(reading) || context.layout().subtotals().contains(reading));
        boolean division = context.layout().isIn(Dimension.DIVISION, Place.ROWS)
                && readings.stream().anyMatch(context.definition().register()::knows);
        return total
                || division
                || vocabulary.ignores(readings)
                || vocabulary.counted(readings).isPresent()
                || vocabulary.part(readings).isPresent();
    }

    private void report(Row row) {
        Cell cell = row.cells().stream().filter(Header::isFilled).findFirst().orElseThrow();
        String rule = isIn(Dimension.DIVISION) ? "unknown_division" : isIn(Dimension.INDICATOR) ? "unknown_heading" : "unknown_category";
        findings.cell(rule, context.sheet(), cell, cell.text().strip(), null);
    }

    private @Nullable Integer year(String text) {
        return Dating.yearIn(text, context.layout());
    }

    private @Nullable Who who(String text, int year) {
        if (Label.readings(text).stream().anyMatch(context.layout().totals()::contains)) {
            return new Who.All(null);
        }
        String level = context.definition().level();
        Match match = context.definition().register().find(text, year, level, context.sender());
        boolean member = match instanceof Match.Found found && found.division().level().equals(level);
        return member ? new Who.Member(((Match.Found) match).division()) : null;
    }

    private boolean isIn(Dimension dimension) {
        return context.layout().isIn(dimension, Place.MARKER);
    }
}
