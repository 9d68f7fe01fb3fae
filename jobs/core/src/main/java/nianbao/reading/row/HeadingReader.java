package nianbao.reading.row;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.definition.Dimension;
import nianbao.definition.Placement.Place;
import nianbao.reading.heading.Coordinates;
import nianbao.reading.heading.HeadingText;
import nianbao.reading.heading.Part;
import nianbao.reading.submission.Findings;
import nianbao.reading.table.ColumnHeading;
import nianbao.reading.table.PresentWords;
import nianbao.reading.table.Table;
import nianbao.reading.table.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Understands the heading over a column. */
final class HeadingReader {

    private final Context context;
    private final Divisions divisions;
    private final @Nullable Integer cornerYear;

    HeadingReader(Table table, Context context, PresentWords present, Findings findings) {
        this.context = context;
        this.divisions = new Divisions(context, present, findings);
        this.cornerYear = cornerYear(table);
    }

    /** What a heading says. */
    sealed interface Sense {

        record Figures(Coordinates says) implements Sense {}

        /** A column that is not read. */
        record Ignored() implements Sense {}

        /** @param rest what is left of the heading when all that is known has come off */
        record Unknown(ColumnHeading rest) implements Sense {}

        default boolean isKnown() {
            return !(this instanceof Unknown);
        }
    }

    Sense read(ColumnHeading written) {
        ColumnHeading heading = isIn(Dimension.DIVISION) ? written.unbroken(this::isDivision) : written;
        Dated dated = dated(heading);
        Vocabulary vocabulary = context.vocabulary(yearOf(dated));
        if (isIgnored(heading, vocabulary)) {
            return new Sense.Ignored();
        }
        Coordinates stated = Coordinates.NONE.in(dated.year()).measuredIn(heading.unit());
        return whole(heading, dated, vocabulary)
                .map(says -> (Sense) new Sense.Figures(says.or(stated)))
                .orElseGet(() -> byLevels(dated, stated, vocabulary));
    }

    private boolean isDivision(String word) {
        return context.definition().register().isName(word) || context.layout().totals().contains(word);
    }

    /** Reports a column whose division is not known. */
    void reportDivision(ColumnHeading heading, ColumnHeading rest) {
        HeadingText label = new HeadingText(rest.written(), rest.key(), null);
        divisions.who(label, heading.address(), divisionYear(yearOf(dated(heading))), context.sender());
    }

    @Nullable Integer yearOf(ColumnHeading heading) {
        return yearOf(dated(heading));
    }

    /** The year that a heading names, or null, and the heading without it. */
    private record Dated(ColumnHeading heading, @Nullable Integer year, ColumnHeading rest) {}

    private Dated dated(ColumnHeading heading) {
        if (!isIn(Dimension.YEAR)) {
            return new Dated(heading, null, heading);
        }
        Integer year = heading.year(context.layout());
        return year != null ? new Dated(heading, year, heading.withoutYear()) : inOwnYear(heading);
    }

    private Dated inOwnYear(ColumnHeading heading) {
        Integer own = cornerYear != null ? cornerYear : context.stated().year();
        Vocabulary vocabulary = context.vocabulary(own);
        Optional<HeadingText> words = heading.levels().stream()
                .filter(level -> level.readings().stream().anyMatch(vocabulary::isOwnYear))
                .findFirst();
        return words.map(level -> new Dated(heading, own, heading.without(level)))
                .orElseGet(() -> new Dated(heading, cornerYear, heading));
    }

    private @Nullable Integer yearOf(Dated dated) {
        return dated.year() != null ? dated.year() : context.stated().year();
    }

    /** The year may stand over the labels alone, and then holds for every column. */
    private @Nullable Integer cornerYear(Table table) {
        if (!isIn(Dimension.YEAR)) {
            return null;
        }
        Set<Integer> years = table.labelColumns().values().stream()
                .map(column -> table.heading(column, context.texts()).year(context.layout()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return years.size() == 1 ? years.iterator().next() : null;
    }

    /** A growth column below the years is left out by its own heading, whatever stands above it. */
    private boolean isIgnored(ColumnHeading heading, Vocabulary vocabulary) {
        boolean whole = vocabulary.ignores(heading);
        boolean part = isIn(Dimension.YEAR)
                && (vocabulary.ignores(heading.withoutYear())
                        || heading.levels().stream().anyMatch(level -> vocabulary.ignores(level.readings())));
        return whole || part;
    }

    private Optional<Coordinates> whole(ColumnHeading heading, Dated dated, Vocabulary vocabulary) {
        return isIn(Dimension.INDICATOR)
                ? vocabulary.measured(heading)
                        .or(() -> vocabulary.measured(dated.rest()))
                        .or(() -> vocabulary.measured(dated.rest().unbroken()))
                : Optional.empty();
    }

    /** Levels that name a division or a category come off; what is left must be the indicator, if it stands here. */
    private Sense byLevels(Dated dated, Coordinates stated, Vocabulary vocabulary) {
        Coordinates says = Coordinates.NONE;
        ColumnHeading left = dated.rest();
        for (HeadingText level : dated.rest().levels()) {
            Coordinates more = said(level, dated, vocabulary);
            left = more.equals(Coordinates.NONE) ? left : left.without(level);
            says = divisions.agreed(says, more, level, dated.heading().address());
        }
        if (isIn(Dimension.INDICATOR)) {
            says = vocabulary.measured(left).map(says::or).orElse(says);
        }
        boolean understood = isIn(Dimension.INDICATOR)
                ? says.counted() != null || isYearAlone(dated, left) && context.stated().counted() != null
                : !says.equals(Coordinates.NONE) || isYearAlone(dated, left);
        return understood ? new Sense.Figures(says.or(stated)) : new Sense.Unknown(left);
    }

    private static boolean isYearAlone(Dated dated, ColumnHeading left) {
        return dated.year() != null && left.isEmpty();
    }

    private Coordinates said(HeadingText level, Dated dated, Vocabulary vocabulary) {
        if (isIn(Dimension.CATEGORY)) {
            Optional<Part> part = vocabulary.part(level.readings()).or(() -> whole(level));
            if (part.isPresent()) {
                return Coordinates.NONE.with(part.get());
            }
        }
        boolean named = isIn(Dimension.DIVISION) && divisions.isNamedBy(level);
        return named
                ? Coordinates.NONE.with(divisions.who(level, dated.heading().address(), divisionYear(yearOf(dated)), context.sender()))
                : Coordinates.NONE;
    }

    private Optional<Part> whole(HeadingText level) {
        boolean total = !isIn(Dimension.DIVISION) && divisions.isTotal(level);
        return total ? Optional.of(Part.WHOLE) : Optional.empty();
    }

    private int divisionYear(@Nullable Integer year) {
        return year == null ? context.asOf() : year;
    }

    private boolean isIn(Dimension dimension) {
        return context.layout().isIn(dimension, Place.COLUMNS);
    }
}
