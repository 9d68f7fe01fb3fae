package nianbao.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.definition.Layout;
import nianbao.label.Label;
import nianbao.reading.heading.HeadingText;
import nianbao.reading.heading.YearText;
import org.jspecify.annotations.Nullable;

/**
 * The heading over a column.
 *
 * @param index of the column, counted from 0
 * @param levels from the top, without empty ones; a level may be nothing but a unit
 * @param address the cell that a finding about it points to
 */
public record ColumnHeading(int index, List<HeadingText> levels, String address) {

    public boolean isEmpty() {
        return levels.stream().allMatch(level -> level.key().isEmpty());
    }

    /** The whole path, levels joined by a slash. */
    public String key() {
        return path(key -> key);
    }

    /** The path as it is written. */
    public String written() {
        return levels.stream()
                .map(level -> level.written().strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("/"));
    }

    /** The ways to take the path, the most exact first: as it is, bare, and of a bilingual one each language. */
    public List<String> readings() {
        return Stream.of(key(), path(Label::bare), path(Label::chinese), path(Label::foreign))
                .filter(reading -> !reading.isEmpty())
                .distinct()
                .toList();
    }

    /** The lowest unit word in brackets, or null. */
    public @Nullable String unit() {
        return levels.stream().map(HeadingText::unit).filter(Objects::nonNull).reduce((upper, lower) -> lower).orElse(null);
    }

    /** Whether its lowest level, a translation below it left out, is a part of what stands on the left. */
    public boolean isChild() {
        int last = levels.size() - 1;
        int lowest = IntStream.rangeClosed(0, last).filter(level -> Label.isChinese(levels.get(level).key())).max().orElse(last);
        return lowest >= 0 && Label.isChild(levels.get(lowest).key());
    }

    /** The levels of a part below all of these that it does not share. */
    public ColumnHeading over(ColumnHeading part) {
        List<HeadingText> own = part.levels.stream().filter(level -> !levels.contains(level)).toList();
        return new ColumnHeading(part.index, Stream.concat(levels.stream(), own.stream()).toList(), part.address);
    }

    /** The levels as one: a name that is broken over several rows. */
    public ColumnHeading unbroken() {
        return levels.size() < 2 ? this : new ColumnHeading(index, List.of(levels.stream().reduce(HeadingText::with).orElseThrow()), address);
    }

    /** Levels that together make a word, and one each, are one. */
    public ColumnHeading unbroken(Predicate<String> isWord) {
        ColumnHeading one = unbroken();
        if (levels.size() > 1 && isWord.test(one.key())) {
            return one;
        }
        List<HeadingText> whole = new ArrayList<>();
        for (HeadingText level : levels) {
            HeadingText joined = whole.isEmpty() ? level : whole.get(whole.size() - 1).with(level);
            if (!whole.isEmpty() && isWord.test(joined.key())) {
                whole.set(whole.size() - 1, joined);
            } else {
                whole.add(level);
            }
        }
        return whole.size() == levels.size() ? this : new ColumnHeading(index, whole, address);
    }

    /** The one year that the heading names, or null. */
    public @Nullable Integer year() {
        Set<Integer> years = YearText.years(key());
        return years.size() == 1 ? years.iterator().next() : null;
    }

    /** That year where a form of this layout can tell it. */
    public @Nullable Integer year(Layout layout) {
        return Dating.yearIn(key(), layout);
    }

    /** The heading without the words that name its year. */
    public ColumnHeading withoutYear() {
        List<HeadingText> rest = levels.stream()
                .map(HeadingText::withoutYear)
                .filter(level -> !level.key().isEmpty() || level.unit() != null)
                .toList();
        return new ColumnHeading(index, rest, address);
    }

    /** The heading without one of its levels. */
    public ColumnHeading without(HeadingText level) {
        return new ColumnHeading(index, levels.stream().filter(other -> other != level).toList(), address);
    }

    private String path(UnaryOperator<String> reading) {
        return levels.stream()
                .map(level -> reading.apply(level.key()))
                .filter(level -> !level.isEmpty())
                .collect(Collectors.joining("/"));
    }
}
