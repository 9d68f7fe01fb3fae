package nianbao.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.CommonWords;
import nianbao.definition.Definition;
import nianbao.definition.Dimension;
import nianbao.definition.Placement.Place;
import nianbao.label.Label;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import nianbao.workbook.Workbook;

/** Gathers from a workbook that no definition fits what a draft of one can say. */
final class Drafting {

    private static final HeadingTexts TEXTS = new HeadingTexts(CommonWords.units());

    private static final Pattern PERSON = Pattern.compile(
            "^names?$|(?:first|last|given|family|full|contact|employee|customer|person)[ _]*(?:name|number)|contact|phone|姓名|名单|人员|联系人|负责人|电话",
            Pattern.CASE_INSENSITIVE);

    private final String file;
    private final Collection<Definition> known;
    private final List<GuessedTable> tables;

    Drafting(Workbook workbook, String file, Collection<Definition> known) {
        this.file = file;
        this.known = known;
        this.tables = workbook.sheets().stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .flatMap(sheet -> TableGuess.on(sheet).stream())
                .filter(table -> !isAboutPersons(table))
                .toList();
    }

    /** A list of persons is no return, and its labels must not be repeated. */
    private static boolean isAboutPersons(GuessedTable table) {
        return table.labels().stream()
                .map(column -> HeadingExplanation.written(table.table(), column))
                .anyMatch(heading -> PERSON.matcher(heading.strip()).find());
    }

    /** Empty when nothing in the workbook looks like a table of counts. */
    Optional<Draft> draft() {
        return tables.stream()
                .max(Comparator.comparingInt(table -> table.figures().size() * table.table().dataRows().size()))
                .map(this::draft);
    }

    private Draft draft(GuessedTable main) {
        LayoutGuess.Guessed layout = new LayoutGuess(main, known).guessed();
        List<GuessedTable> alike = tables.stream().filter(table -> isLike(table, main)).toList();
        Map<String, DraftHeading> headings = new LinkedHashMap<>();
        SortedSet<Integer> years = new TreeSet<>();
        for (GuessedTable table : alike) {
            year(table).ifPresent(years::add);
            headings(table, layout).forEach(heading ->
                    headings.merge(heading.key(), heading, (first, later) -> first.seenIn(later.years())));
        }
        return new Draft(file, main, layout, List.copyOf(headings.values()), years, others(alike), nearest(main), named(main));
    }

    /** Sheets of one form share most of their words. */
    private static boolean isLike(GuessedTable table, GuessedTable main) {
        Set<String> words = words(table);
        long shared = words(main).stream().filter(words::contains).count();
        return shared * 2 >= words(main).size();
    }

    private static Set<String> words(GuessedTable table) {
        Set<String> words = new HashSet<>();
        table.figures().forEach(column -> words.add(table.table().heading(column, TEXTS).withoutYear().key()));
        return words;
    }

    /** The year that stands outside the table. */
    private Optional<Integer> year(GuessedTable table) {
        Preamble preamble = Preamble.above(table.table(), table.table());
        return Stream.of(preamble.title(), table.table().sheet().name(), file)
                .map(YearText::years)
                .filter(years -> years.size() == 1)
                .findFirst()
                .map(years -> years.iterator().next());
    }

    private Stream<DraftHeading> headings(GuessedTable table, LayoutGuess.Guessed layout) {
        return switch (layout.indicator()) {
            case COLUMNS -> table.figures().stream().map(column -> column(table, column, layout));
            case ROWS -> table.table().dataRows().stream().flatMap(row -> row(table, row, layout).stream());
            default -> Stream.of(DraftHeading.of("", Preamble.above(table.table(), table.table()).title(), null, null));
        };
    }

    private DraftHeading column(GuessedTable table, int column, LayoutGuess.Guessed layout) {
        ColumnHeading heading = table.table().heading(column, TEXTS);
        ColumnHeading rest = DraftHeading.rest(heading, layout.register());
        String written = HeadingExplanation.written(table.table(), column);
        boolean whole = rest.key().equals(heading.key()) && TEXTS.of(written).key().equals(heading.key());
        String below = isRepeated(heading, table) ? above(table, column) : "";
        return DraftHeading.of(heading.address(), below + (whole ? written : rest.key()), heading.unit(), yearOf(heading, table));
    }

    /** A part such as {@code 其中：住宅} that stands twice is told apart by what it is a part of. */
    private static boolean isRepeated(ColumnHeading heading, GuessedTable table) {
        return heading.isChild()
                && table.figures().stream().filter(column -> table.table().heading(column, TEXTS).key().equals(heading.key())).count() > 1;
    }

    private static String above(GuessedTable table, int column) {
        return table.table()
                .childHeading(column, TEXTS)
                .map(path -> path.levels().subList(0, path.levels().size() - 1).stream().map(HeadingText::written).collect(Collectors.joining("/")) + "/")
                .orElse("");
    }

    private Integer yearOf(ColumnHeading heading, GuessedTable table) {
        return heading.year() == null ? year(table).orElse(null) : heading.year();
    }

    private Optional<DraftHeading> row(GuessedTable table, Row row, LayoutGuess.Guessed layout) {
        Cell label = row.at(layout.labels().get(Dimension.INDICATOR));
        Cell unit = layout.labels().containsKey(Dimension.UNIT) ? row.at(layout.labels().get(Dimension.UNIT)) : null;
        if (!Header.isFilled(label) || CellGuess.figures(row).isEmpty()) {
            return Optional.empty();
        }
        String bare = Label.withoutChildMark(Label.withoutOrdinal(Label.normal(label.text())));
        String written = bare.equals(Label.normal(label.text())) ? label.text() : bare;
        String word = Header.isFilled(unit) ? Label.normal(unit.text()) : TEXTS.of(label).unit();
        return Optional.of(DraftHeading.of(label.address(), written, word, year(table).orElse(null)));
    }

    private List<String> others(List<GuessedTable> alike) {
        return tables.stream().filter(table -> !alike.contains(table)).map(table -> table.table().sheet().name()).toList();
    }

    /** The known form that has a word of the title. */
    private Optional<String> named(GuessedTable main) {
        String title = Label.normal(Preamble.above(main.table(), main.table()).title());
        return known.stream()
                .filter(definition -> definition.match().stream().map(Label::normal).anyMatch(title::contains))
                .map(Definition::form)
                .findFirst();
    }

    /** The known form that knows most of the headings, when it knows half of them. */
    private Optional<Draft.Nearest> nearest(GuessedTable main) {
        List<ColumnHeading> headings = main.figures().stream().map(column -> main.table().heading(column, TEXTS)).toList();
        return known.stream()
                .map(definition -> nearest(definition, headings))
                .filter(nearest -> nearest.known() * 2 >= headings.size())
                .max(Comparator.comparingLong(Draft.Nearest::known));
    }

    private static Draft.Nearest nearest(Definition definition, List<ColumnHeading> headings) {
        KnownHeadings words = new KnownHeadings(definition, TEXTS);
        return new Draft.Nearest(definition.form(), headings.stream().filter(words::knows).count(), headings.size());
    }
}
