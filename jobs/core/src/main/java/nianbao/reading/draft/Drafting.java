package nianbao.reading.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
import nianbao.label.Label;
import nianbao.reading.heading.HeadingText;
import nianbao.reading.heading.HeadingTexts;
import nianbao.reading.table.ColumnHeading;
import nianbao.reading.table.KnownHeadings;
import nianbao.reading.table.Table;
import nianbao.workbook.Sheet;
import org.jspecify.annotations.Nullable;

/** Gathers from workbooks that no definition fits what a draft of one can say. */
public final class Drafting {

    private static final HeadingTexts TEXTS = new HeadingTexts(CommonWords.units());

    private static final Pattern PERSON = Pattern.compile(
            "^names?$|(?:first|last|given|family|full|contact|employee|customer|person)[ _]*(?:name|number)|contact|phone|姓名|名单|人员|联系人|负责人|电话",
            Pattern.CASE_INSENSITIVE);

    /** Cells that a table has at least beside the main one, or it may be any list. */
    private static final int FEWEST = 4;

    private final Collection<Definition> known;
    private final List<GuessedTable> tables = new ArrayList<>();
    /** Files of which some sheets are of a known form. */
    private final Set<String> partly = new HashSet<>();

    public Drafting(Collection<Definition> known) {
        this.known = known;
    }

    /**
     * Looks at all tables of sheets of a file.
     *
     * @param all how many sheets it has
     */
    public void add(List<Sheet> sheets, String file, int all) {
        if (sheets.size() < all) {
            partly.add(file);
        }
        sheets.stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .flatMap(sheet -> TableGuess.on(sheet, file).stream())
                .filter(table -> !isAboutPersons(table))
                .forEach(tables::add);
    }

    /** A list of persons is no return, and its labels must not be repeated. */
    private static boolean isAboutPersons(GuessedTable table) {
        return table.labels().stream()
                .map(column -> HeadingExplanation.written(table.table(), column))
                .anyMatch(heading -> PERSON.matcher(heading.strip()).find());
    }

    /** One a form, the one with most figures first; none when nothing in the workbooks looks like a table of counts. */
    public List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        List<GuessedTable> left = tables;
        while (!left.isEmpty()) {
            Draft draft = draft(left.stream().max(Comparator.comparingInt(GuessedTable::size)).orElseThrow(), left);
            drafts.add(draft);
            left = left.stream().filter(table -> !draft.alike().contains(table)).filter(table -> table.size() >= FEWEST).toList();
        }
        return drafts;
    }

    private Draft draft(GuessedTable main, List<GuessedTable> left) {
        LayoutGuess.Guessed layout = new LayoutGuess(main, known).guessed();
        List<GuessedTable> alike = alike(main, left);
        Map<String, DraftHeading> headings = new LinkedHashMap<>();
        Drift drift = new Drift(headings);
        SortedSet<Integer> years = new TreeSet<>();
        Set<String> repeated = repeated(alike, layout);
        for (GuessedTable table : alike) {
            List<DraftHeading> here = headings(table, layout).map(heading -> repeated.contains(heading.key()) ? heading.toldApart() : heading).toList();
            here.forEach(heading -> headings.merge(heading.key(), heading, (first, later) -> first.seenIn(later.years())));
            table.year().ifPresent(year -> {
                years.add(year);
                drift.seen(year, here.stream().map(DraftHeading::key).distinct().toList());
            });
        }
        return new Draft(main, alike, layout, drift.indicators(), years, nearest(main), named(main), partly);
    }

    /** Headings of parts that stand on a sheet more than once, each below what it is a part of. */
    private static Set<String> repeated(List<GuessedTable> alike, LayoutGuess.Guessed layout) {
        Map<Table, Map<String, Set<String>>> sheets = new HashMap<>();
        alike.forEach(table -> headings(table, layout).forEach(heading -> sheets.computeIfAbsent(table.first(), sheet -> new HashMap<>())
                .computeIfAbsent(heading.key(), key -> new HashSet<>())
                .add(heading.above())));
        return sheets.values().stream()
                .flatMap(sheet -> sheet.entrySet().stream())
                .filter(heading -> heading.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The tables of the form of one, by their years. */
    private static List<GuessedTable> alike(GuessedTable main, List<GuessedTable> left) {
        Set<String> rivals = rivals(main, left);
        return left.stream()
                .filter(table -> isLike(table, main) && table.ownTitle().filter(rivals::contains).isEmpty())
                .sorted(Comparator.comparing(table -> table.year().orElse(0)))
                .toList();
    }

    /** Titles over tables of the very years of those with the title of the main one: they are about something else, be it in the same words. */
    private static Set<String> rivals(GuessedTable main, List<GuessedTable> left) {
        Set<Integer> years = left.stream().filter(table -> table.ownTitle().equals(main.ownTitle())).flatMap(table -> table.year().stream()).collect(Collectors.toSet());
        return left.stream()
                .filter(table -> table.year().filter(years::contains).isPresent())
                .flatMap(table -> table.ownTitle().stream())
                .filter(title -> main.ownTitle().filter(own -> !own.equals(title)).isPresent())
                .collect(Collectors.toSet());
    }

    /** Tables of one form share most of their words, or have the same title; one that continues has that of its sheet. */
    private static boolean isLike(GuessedTable table, GuessedTable main) {
        Set<String> words = words(table);
        long shared = words(main).stream().filter(words::contains).count();
        return shared * 2 >= words(main).size() || main.ownTitle().isPresent() && main.ownTitle().equals(table.ownTitle());
    }

    private static Set<String> words(GuessedTable table) {
        return table.headings().stream().map(heading -> heading.withoutYear().key()).collect(Collectors.toSet());
    }

    private static Stream<DraftHeading> headings(GuessedTable table, LayoutGuess.Guessed layout) {
        return switch (layout.indicator()) {
            case COLUMNS -> table.figures().stream().map(column -> column(table, column, layout));
            case ROWS -> new DraftRows(table, layout, layout.label(Dimension.INDICATOR)).headings();
            default -> Stream.of(DraftHeading.of("", table.preamble().title(), null, null));
        };
    }

    private static DraftHeading column(GuessedTable table, int column, LayoutGuess.Guessed layout) {
        ColumnHeading heading = table.isBroken() ? table.heading(column) : table.grouped(column);
        if (IndicatorWords.isChange(heading.written())) {
            return DraftHeading.of(heading.address(), heading.written(), heading.unit(), yearOf(heading, table));
        }
        if (table.hasUnitRow()) {
            HeadingText unit = heading.levels().get(heading.levels().size() - 1);
            return column(table, column, heading.without(unit), unit.key(), layout);
        }
        return column(table, column, heading, heading.unit(), layout);
    }

    private static DraftHeading column(GuessedTable table, int column, ColumnHeading heading, @Nullable String unit, LayoutGuess.Guessed layout) {
        ColumnHeading rest = DraftHeading.rest(heading, layout.register());
        String written = heading.key().equals(table.heading(column).key()) ? HeadingExplanation.written(table.table(), column) : heading.written();
        boolean whole = rest.key().equals(heading.key()) && TEXTS.of(written).key().equals(heading.key());
        String path = heading.isChild() ? below(table, column) : "";
        String text = whole ? table.isBroken() ? written.replace("/", "") : written : rest.key();
        return DraftHeading.below(path, heading.address(), text, unit, yearOf(heading, table));
    }

    /** The path to a part, a translation left out; empty when nothing tells it. */
    private static String below(GuessedTable table, int column) {
        return table.table().childHeading(column, TEXTS, heading -> IndicatorWords.isLeftOut(heading.written())).stream()
                .flatMap(path -> path.levels().stream())
                .filter(level -> Label.isChinese(level.key()) || !Label.isChinese(table.heading(column).key()))
                .map(level -> Label.bare(level.key()))
                .collect(Collectors.joining("/"));
    }

    private static @Nullable Integer yearOf(ColumnHeading heading, GuessedTable table) {
        return heading.year() == null ? table.year().orElse(null) : heading.year();
    }

    /** The known form that has a word of the title. */
    private Optional<String> named(GuessedTable main) {
        String title = Label.normal(main.preamble().title());
        return known.stream()
                .filter(definition -> definition.match().stream().map(Label::normal).anyMatch(title::contains))
                .map(Definition::form)
                .findFirst();
    }

    /** The known form that knows most of the headings, when it knows half of them. */
    private Optional<Draft.Nearest> nearest(GuessedTable main) {
        List<ColumnHeading> headings = main.headings();
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
