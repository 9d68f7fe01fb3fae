package nianbao.reading.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.definition.Dimension;
import nianbao.definition.Placement.Place;
import nianbao.division.Division;
import nianbao.label.Label;
import nianbao.reading.heading.YearText;
import nianbao.reading.table.ColumnHeading;
import nianbao.reading.table.Header;
import nianbao.reading.table.Table;
import nianbao.workbook.Cell;

/** What a draft says about where everything stands. */
final class DraftLayoutText {

    private final Draft draft;
    private final DraftRegister register;
    private final LayoutGuess.Guessed layout;
    private final Table table;
    private final DraftWords words;
    private final StringBuilder yaml = new StringBuilder();

    DraftLayoutText(Draft draft, DraftRegister register, DraftWords words) {
        this.draft = draft;
        this.words = words;
        this.register = register;
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
        List<String> leftOut = leftOutHeadings();
        list("ignore", leftOut.stream().filter(heading -> !IndicatorWords.isChange(heading)).toList());
        list("growth", changes(leftOut));
        list("totals", totals());
        list("subtotals", draft.subtotals().stream().filter(label -> !TotalGuess.isKnown(label)).map(DivisionWords::name).distinct().toList());
        return yaml.toString();
    }

    private void list(String key, List<String> labels) {
        if (!labels.isEmpty()) {
            line("  " + key + ": " + YamlText.list(labels) + words.beside(key));
        }
    }

    /** The lowest level where that says it by itself, and each once, whatever its years. */
    private static List<String> changes(List<String> leftOut) {
        Map<String, String> changes = new LinkedHashMap<>();
        leftOut.stream().filter(IndicatorWords::isChange).forEach(heading -> {
            String last = heading.substring(heading.lastIndexOf('/') + 1);
            String words = IndicatorWords.isChange(last) ? last : heading;
            changes.putIfAbsent(YearText.without(Label.normal(words)), words);
        });
        return List.copyOf(changes.values());
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
        return sure ? "" : words.beside("is_" + dimension.word());
    }

    private void outside(Dimension dimension, Place place) {
        switch (place) {
            case ROWS -> { }
            case FIXED -> line("  " + dimension.word() + ": {in: fixed, fixed: "
                    + (dimension == Dimension.INDICATOR ? "indicator_1" : fixed()) + "}" + words.beside("fixed"));
            default -> line("  " + dimension.word() + ": {in: " + place.name().toLowerCase(Locale.ROOT) + "}");
        }
    }

    /** The division that the titles or the names of the files have; or the one in which all lie. */
    private String fixed() {
        return layout.register() == null ? register.whole() : layout.division(draft.texts()).map(Division::name).orElse("FILL_IN");
    }

    private void year() {
        if (layout.year() == Place.COLUMNS) {
            line("  year: {in: columns" + begins() + "}");
        } else if (layout.year() == Place.TITLE) {
            line("  year: {in: [title, sheet, file]" + begins() + "}" + (draft.years().isEmpty() ? words.beside("no_year") : ""));
        }
    }

    /** Of years that are made of two, the month in which they begin where words such as {@code year ending March} tell it. */
    private String begins() {
        Stream<String> columns = draft.alike().stream().flatMap(table -> table.headings().stream()).map(ColumnHeading::written);
        List<String> split = Stream.concat(draft.texts(), columns).filter(text -> YearText.splitYear(text).isPresent()).toList();
        if (split.isEmpty()) {
            return "";
        }
        return ", begins: " + split.stream().flatMapToInt(text -> YearText.endOfYear(text).stream()).mapToObj(month -> String.valueOf(month % 12 + 1)).findFirst().orElse("FILL_IN");
    }

    private List<String> leftOutHeadings() {
        return draft.alike().stream()
                .flatMap(table -> Stream.concat(notes(table), leftOut()))
                .filter(heading -> !heading.isEmpty() && draft.indicators().stream().flatMap(one -> one.wordings().stream()).noneMatch(one -> one.isCalled(heading)))
                .distinct()
                .toList();
    }

    /** Translations of labels, and columns of words between the figures or behind them. */
    private Stream<String> notes(GuessedTable guess) {
        List<Integer> labels = guess.ownLabels();
        return Stream.concat(
                        guess.labels().stream().filter(column -> !labels.contains(column)),
                        guess.notes().stream().filter(column -> labels.stream().noneMatch(label -> guess.beside(label).contains(column))))
                .map(column -> HeadingExplanation.written(guess.table(), column));
    }

    private Stream<String> leftOut() {
        Stream<String> comparisons = draft.alike().stream()
                .filter(table -> layout.indicator() != Place.COLUMNS)
                .flatMap(table -> table.figures().stream().map(column -> HeadingExplanation.written(table.table(), column)))
                .map(heading -> DraftHeading.of("", heading, null, null).text())
                .filter(IndicatorWords::isLeftOut);
        Stream<String> headings = draft.headings().stream()
                .filter(heading -> !draft.indicators().contains(heading))
                .flatMap(heading -> heading.wordings().stream())
                .map(DraftHeading::text);
        return Stream.concat(comparisons, headings);
    }

    private List<String> totals() {
        return draft.alike().stream()
                .flatMap(this::divisionLabels)
                .map(String::strip)
                .filter(label -> TotalGuess.isLikely(label) && !TotalGuess.isKnown(label) && !LayoutGuess.names(layout.register(), label))
                .distinct()
                .toList();
    }

    private Stream<String> divisionLabels(GuessedTable guess) {
        return switch (layout.division()) {
            case ROWS -> guess.cells(layout.label(Dimension.DIVISION)).stream().map(Cell::text);
            case COLUMNS -> guess.headings().stream().map(heading -> heading.withoutYear().key());
            default -> Stream.of();
        };
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }
}
