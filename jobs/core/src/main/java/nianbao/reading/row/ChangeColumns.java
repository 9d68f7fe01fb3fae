package nianbao.reading.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nianbao.change.Growth;
import nianbao.definition.Dimension;
import nianbao.definition.Placement.Place;
import nianbao.reading.heading.Coordinates;
import nianbao.reading.heading.HeadingText;
import nianbao.reading.heading.YearText;
import nianbao.reading.row.ColumnReader.Column;
import nianbao.reading.row.HeadingReader.Sense;
import nianbao.reading.submission.Findings;
import nianbao.reading.table.ColumnHeading;
import nianbao.reading.table.Vocabulary;

/**
 * Finds out which figures a column of changes compares: those that its own heading names, or a group that it stands in, or
 * else those of the column of figures that is nearest on its left.
 */
final class ChangeColumns {

    private final Context context;
    private final HeadingReader headings;
    private final List<Column> columns;
    private final List<ColumnHeading> changes;

    /**
     * @param columns of figures
     * @param changes headings over changes
     */
    ChangeColumns(Context context, HeadingReader headings, List<Column> columns, List<ColumnHeading> changes) {
        this.context = context;
        this.headings = headings;
        this.columns = columns;
        this.changes = changes;
    }

    /** A column of which nothing says what it compares is told of. */
    List<ChangeColumn> read(Findings findings) {
        List<ChangeColumn> read = new ArrayList<>();
        for (ColumnHeading change : changes) {
            compared(change).ifPresentOrElse(
                    column -> read.add(of(change, column)),
                    () -> findings.add("change_unclear", new Findings.Spot(context.sheet(), change.address()), change.written(), null));
        }
        return read;
    }

    private Optional<Column> compared(ColumnHeading change) {
        return named(change).or(() -> before(change, column -> true));
    }

    /** By what is left of its heading without the words of change, or by the longest heading in them. */
    private Optional<Column> named(ColumnHeading change) {
        Vocabulary vocabulary = context.vocabulary(context.stated().year());
        List<HeadingText> rest = change.levels().stream().filter(level -> !vocabulary.isChange(level)).toList();
        ColumnHeading group = new ColumnHeading(change.index(), rest, change.address());
        if (!group.withoutYear().isEmpty() && headings.read(group) instanceof Sense.Figures figures) {
            return before(change, column -> isAbout(column, figures.says()));
        }
        return context.layout().isIn(Dimension.INDICATOR, Place.COLUMNS)
                ? vocabulary.countedIn(change.withoutYear().key())
                        .flatMap(counted -> before(change, column -> counted.equals(column.says().counted())))
                : Optional.empty();
    }

    /** Whether a column says all that a group of columns says, but for the year. */
    private static boolean isAbout(Column column, Coordinates group) {
        Coordinates own = column.says();
        return (group.counted() == null || group.counted().equals(own.counted()))
                && (group.who() == null || group.who().equals(own.who()))
                && (group.part() == null || group.part().equals(own.part()));
    }

    /** The nearest on the left, or else the first on the right. */
    private Optional<Column> before(ColumnHeading change, Predicate<Column> wanted) {
        Comparator<Column> byPlace = Comparator.comparingInt(column -> column.heading().index());
        return columns.stream()
                .filter(wanted)
                .filter(column -> column.heading().index() < change.index())
                .max(byPlace)
                .or(() -> columns.stream().filter(wanted).min(byPlace));
    }

    private ChangeColumn of(ColumnHeading change, Column compared) {
        Growth words = new Growth(change.key());
        Set<Integer> named = YearText.years(change.key());
        Integer before = words.before().or(() -> named.size() == 2 ? named.stream().min(Integer::compare) : Optional.empty()).orElse(null);
        Integer own = named.stream().filter(year -> !year.equals(before)).max(Integer::compare).orElse(null);
        Column column = own == null ? latest(change, compared) : ofYear(own, compared);
        return new ChangeColumn(change, words, column, own, before);
    }

    /** Of columns of several years beside each other the newest, when they have but this one column of changes. */
    private Column latest(ColumnHeading change, Column compared) {
        boolean alone = changes.stream().filter(other -> other != change).noneMatch(other -> isBetween(other, change, compared));
        return alone ? alike(compared).stream().max(Comparator.comparing(column -> column.says().year(), Comparator.nullsFirst(Integer::compare))).orElse(compared) : compared;
    }

    /** Whether another column of changes follows some column of the same figures. */
    private boolean isBetween(ColumnHeading other, ColumnHeading change, Column compared) {
        return compared(other).filter(column -> alike(compared).contains(column)).isPresent() && other.index() != change.index();
    }

    private Column ofYear(Integer year, Column compared) {
        return alike(compared).stream().filter(column -> year.equals(column.says().year())).findFirst().orElse(compared);
    }

    private List<Column> alike(Column compared) {
        Coordinates same = compared.says().in(null).measuredIn(null);
        return columns.stream().filter(column -> Objects.equals(column.says().in(null).measuredIn(null), same)).toList();
    }
}
