package nianbao.reading.draft;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.CommonWords;
import nianbao.definition.Definition;
import nianbao.definition.Dimension;
import nianbao.definition.Placement.Place;
import nianbao.definition.Units;
import nianbao.division.Division;
import nianbao.division.Match;
import nianbao.label.Label;
import nianbao.reading.heading.HeadingText;
import nianbao.reading.table.CellGuess;
import nianbao.reading.table.ColumnHeading;
import nianbao.workbook.Cell;
import org.jspecify.annotations.Nullable;

/** Guesses where each dimension of an unknown table stands, by the words of its labels and headings. */
final class LayoutGuess {

    private static final Units UNITS = CommonWords.units();
    private static final List<String> INDICATOR_WORDS = List.of("指标", "项目", "类别", "种类", "类型", "罪名", "案由", "分组", "indicator", "item", "offence", "category", "type");

    private final GuessedTable guess;
    private final Collection<Definition> known;
    private final Map<Dimension, Integer> labels = new LinkedHashMap<>();

    LayoutGuess(GuessedTable guess, Collection<Definition> known) {
        this.guess = guess;
        this.known = known;
    }

    /**
     * Where the dimensions probably stand.
     *
     * @param labels the label columns that mean something, from left to right
     * @param register a definition with the register that knows the divisions; null when none does
     * @param level of the divisions, or null
     */
    record Guessed(Map<Dimension, Integer> labels, Place division, Place indicator, Place year, @Nullable Definition register, @Nullable String level) {

        /** The column that says it, where one does. */
        int label(Dimension dimension) {
            return Objects.requireNonNull(labels.get(dimension));
        }

        /** The division whose name stands in some of these texts; or the one in which all others lie. */
        Optional<Division> division(Stream<String> texts) {
            List<String> normal = texts.map(Label::normal).toList();
            List<Division> divisions = Objects.requireNonNull(register).register().divisions();
            return divisions.stream()
                    .filter(division -> normal.stream().anyMatch(text -> text.contains(Label.normal(division.name()))))
                    .max(Comparator.comparingInt(division -> division.name().length()))
                    .or(() -> divisions.stream().filter(division -> division.parentCode() == null).findFirst());
        }
    }

    Guessed guessed() {
        Definition register = register();
        guess.ownLabels().forEach(column -> plainLabel(column, register));
        Place division = division(register);
        guess.ownLabels().stream().filter(column -> !labels.containsValue(column)).forEach(column -> openLabel(column, division));
        Place indicator = labels.containsKey(Dimension.INDICATOR) ? Place.ROWS : columnsNameIndicators(register) ? Place.COLUMNS : Place.FIXED;
        Place settled = division == null && labels.containsKey(Dimension.DIVISION) ? Place.ROWS : division;
        return settled == null
                ? new Guessed(sorted(), Place.FIXED, indicator, year(), register == null ? onlyRegister() : register, null)
                : new Guessed(sorted(), settled, indicator, year(), register, level(register, settled));
    }

    /** Where a table names no division, the register of all known forms, if that is one. */
    private @Nullable Definition onlyRegister() {
        return known.stream().map(Definition::registerFolder).distinct().count() == 1 ? known.iterator().next() : null;
    }

    /** Label columns that say themselves what they are. */
    private void plainLabel(int column, @Nullable Definition register) {
        List<Cell> cells = guess.cells(column);
        if (cells.stream().allMatch(CellGuess::isYear)) {
            labels.putIfAbsent(Dimension.YEAR, column);
        } else if (most(guess.words(column), word -> UNITS.isUnit(Label.normal(word)))) {
            labels.putIfAbsent(Dimension.UNIT, column);
        } else if (register != null && some(guess.words(column), word -> names(register, word))) {
            withinOrDivision(column);
        }
    }

    /** Of two columns of divisions the left one says in which the right one lies. */
    private void withinOrDivision(int column) {
        Integer left = labels.put(Dimension.DIVISION, column);
        if (left != null) {
            labels.put(Dimension.WITHIN, left);
        }
    }

    private @Nullable Place division(@Nullable Definition register) {
        if (labels.containsKey(Dimension.DIVISION)) {
            return Place.ROWS;
        }
        if (register != null && some(columnHeadings(), heading -> heading.levels().stream().anyMatch(level -> names(register, level.key())))) {
            return Place.COLUMNS;
        }
        if (register != null && names(register, guess.table().sheet().name())) {
            return Place.SHEET;
        }
        return register == null && DivisionWords.are(namesOverFigures()) ? Place.COLUMNS : null;
    }

    /** What stands over the figures, without years, totals and growth. */
    private List<String> namesOverFigures() {
        return columnHeadings().stream()
                .map(heading -> heading.withoutYear().key())
                .filter(key -> !key.isEmpty() && !TotalGuess.isTotal(key) && !IndicatorWords.isLeftOut(key))
                .toList();
    }

    /** Other label columns: the first names the division or else the indicator, the next a category. */
    private void openLabel(int column, @Nullable Place division) {
        if (division == null && !labels.containsKey(Dimension.DIVISION) && !isIndicatorColumn(column)) {
            labels.put(Dimension.DIVISION, column);
        } else if (division == null && !labels.containsKey(Dimension.DIVISION) && columnsMeasure(column)) {
            labels.putIfAbsent(Dimension.CATEGORY, column);
        } else if (division != Place.ROWS && !labels.containsKey(Dimension.INDICATOR) && !labels.containsKey(Dimension.DIVISION)) {
            labels.put(Dimension.INDICATOR, column);
        } else {
            labels.putIfAbsent(Dimension.CATEGORY, column);
        }
    }

    /** Whether what is counted stands over the columns, and rows say of what kind it is. */
    private boolean columnsMeasure(int column) {
        List<String> columns = columnHeadings().stream()
                .map(heading -> heading.withoutYear().key())
                .filter(key -> !key.isEmpty() && !IndicatorWords.isLeftOut(key))
                .toList();
        return most(columns, IndicatorWords::isMeasure) && !most(guess.words(column), IndicatorWords::isMeasure);
    }

    private boolean isIndicatorColumn(int column) {
        String heading = guess.heading(column).key();
        return INDICATOR_WORDS.stream().anyMatch(heading::contains);
    }

    private boolean columnsNameIndicators(@Nullable Definition register) {
        return most(columnHeadings(), heading -> !DraftHeading.rest(heading, register).isEmpty());
    }

    private Place year() {
        if (labels.containsKey(Dimension.YEAR)) {
            return Place.ROWS;
        }
        return most(columnHeadings(), heading -> heading.year() != null) ? Place.COLUMNS : Place.TITLE;
    }

    private List<ColumnHeading> columnHeadings() {
        return guess.headings();
    }

    /** The register that knows most labels, wherever they stand. */
    private @Nullable Definition register() {
        List<String> words = Stream.of(
                        guess.labels().stream().flatMap(column -> guess.words(column).stream()),
                        columnHeadings().stream().flatMap(heading -> heading.levels().stream()).map(HeadingText::key),
                        Stream.of(guess.table().sheet().name()))
                .flatMap(Function.identity())
                .toList();
        return known.stream()
                .filter(definition -> words.stream().anyMatch(word -> isNamed(definition, word)))
                .max(Comparator.comparingLong(definition -> words.stream().filter(word -> isNamed(definition, word)).count()))
                .orElse(null);
    }

    private @Nullable String level(@Nullable Definition register, Place division) {
        if (register == null || division == null) {
            return null;
        }
        Stream<String> words = switch (division) {
            case ROWS -> guess.words(Objects.requireNonNull(labels.get(Dimension.DIVISION))).stream();
            case COLUMNS -> columnHeadings().stream().flatMap(heading -> heading.levels().stream()).map(HeadingText::key);
            default -> Stream.of(guess.table().sheet().name());
        };
        return words.flatMap(word -> levels(register, word))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static Stream<String> levels(Definition register, String word) {
        String normal = Label.normal(word);
        return register.register().divisions().stream()
                .filter(division -> register.register().find(normal, division.span().first(), division.level(), null)
                        instanceof Match.Found found && found.division().equals(division))
                .map(division -> division.level())
                .distinct();
    }

    /** By a name: a code may be any number. */
    private static boolean isNamed(Definition register, String word) {
        return word.chars().anyMatch(Character::isLetter) && names(register, word);
    }

    static boolean names(@Nullable Definition register, String word) {
        return register != null && register.register().knows(Label.normal(word));
    }

    private Map<Dimension, Integer> sorted() {
        return labels.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    /** A third of the names known is a register that fits, with gaps. */
    private static <T> boolean some(List<T> things, Predicate<T> wanted) {
        return !things.isEmpty() && things.stream().filter(wanted).count() * 3 >= things.size();
    }

    private static <T> boolean most(List<T> things, Predicate<T> wanted) {
        return !things.isEmpty() && things.stream().filter(wanted).count() * 2 > things.size();
    }
}
