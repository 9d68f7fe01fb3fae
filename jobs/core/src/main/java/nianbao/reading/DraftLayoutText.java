package nianbao.reading;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.definition.Dimension;
import nianbao.definition.Placement.Place;
import nianbao.workbook.Cell;

/** What a draft says about where everything stands. */
final class DraftLayoutText {

    private final Draft draft;
    private final LayoutGuess.Guessed layout;
    private final Table table;
    private final StringBuilder yaml = new StringBuilder();

    DraftLayoutText(Draft draft) {
        this.draft = draft;
        this.layout = draft.layout();
        this.table = draft.main().table();
    }

    /** The section {@code layout}. */
    String text() {
        line("layout:");
        layout.labels().forEach((dimension, column) -> line("  " + dimension.word() + ": {in: rows, headings: ["
                + YamlText.of(DraftHeading.of("", named(column), null, null).text()) + "]}" + decision(dimension)));
        outside(Dimension.DIVISION, layout.division());
        outside(Dimension.INDICATOR, layout.indicator());
        year();
        List<String> ignored = ignored();
        if (!ignored.isEmpty()) {
            line("  ignore: " + YamlText.list(ignored) + "  # decide: columns that are not read");
        }
        List<String> totals = totals();
        if (!totals.isEmpty()) {
            line("  totals: " + YamlText.list(totals) + "  # decide: rows that add up the others");
        }
        return yaml.toString();
    }

    /** Label columns are known by their first heading alone, whatever translates it below. */
    private String named(int column) {
        return IntStream.rangeClosed(table.headerTop(), table.headerBottom())
                .mapToObj(row -> table.sheet().speaking(row, column))
                .filter(Header::isFilled)
                .findFirst()
                .map(Cell::text)
                .orElse("");
    }

    private String decision(Dimension dimension) {
        boolean sure = dimension == Dimension.YEAR || dimension == Dimension.UNIT || dimension != Dimension.CATEGORY && layout.register() != null;
        return sure ? "" : "  # decide: is this the " + dimension.word() + "?";
    }

    private void outside(Dimension dimension, Place place) {
        switch (place) {
            case ROWS -> { }
            case FIXED -> line("  " + dimension.word() + ": {in: fixed, fixed: "
                    + (dimension == Dimension.INDICATOR ? "indicator_1" : "FILL_IN") + "}  # decide: nothing in the table names it");
            default -> line("  " + dimension.word() + ": {in: " + place.name().toLowerCase(Locale.ROOT) + "}");
        }
    }

    private void year() {
        if (layout.year() == Place.COLUMNS) {
            line("  year: {in: columns}");
        } else if (layout.year() == Place.TITLE) {
            line("  year: {in: [title, sheet, file]}" + (draft.years().isEmpty() ? "  # decide: none of them has a year" : ""));
        }
    }

    private List<String> ignored() {
        GuessedTable main = draft.main();
        Stream<Integer> columns = Stream.concat(main.labels().stream().filter(column -> !main.ownLabels().contains(column)), main.notes().stream());
        Stream<String> notes = columns.map(column -> HeadingExplanation.written(table, column));
        Stream<String> headings = draft.headings().stream().filter(heading -> !draft.indicators().contains(heading)).map(DraftHeading::text);
        return Stream.concat(notes, headings).filter(Predicate.not(String::isEmpty)).distinct().toList();
    }

    private List<String> totals() {
        return Stream.ofNullable(layout.labels().get(Dimension.DIVISION))
                .flatMap(column -> draft.main().cells(column).stream())
                .map(cell -> cell.text().strip())
                .filter(label -> TotalGuess.isLikely(label) && !TotalGuess.isKnown(label) && !LayoutGuess.names(layout.register(), label))
                .distinct()
                .toList();
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }
}
