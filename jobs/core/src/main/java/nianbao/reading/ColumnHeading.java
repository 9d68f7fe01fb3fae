package nianbao.reading;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.label.Label;

/**
 * The heading over a column.
 *
 * @param index of the column, counted from 0
 * @param levels from the top, without empty ones
 * @param address the cell that a finding about it points to
 */
record ColumnHeading(int index, List<HeadingText> levels, String address) {

    private static final int READINGS = 3;

    boolean isEmpty() {
        return levels.isEmpty();
    }

    /** The whole path, levels joined by a slash. */
    String key() {
        return joined(levels.stream().map(HeadingText::key));
    }

    /** The ways to take the path, the most exact first, and last its lowest level without the unit glued to it. */
    List<String> readings() {
        List<List<String>> readings = levels.stream().map(level -> Label.readings(level.key())).toList();
        return IntStream.range(0, READINGS)
                .mapToObj(choice -> joined(readings.stream().map(words -> words.get(Math.min(choice, words.size() - 1)))))
                .distinct()
                .toList();
    }

    /** The lowest unit word in brackets, or null. */
    String unit() {
        return levels.stream().map(HeadingText::unit).filter(Objects::nonNull).reduce((upper, lower) -> lower).orElse(null);
    }

    /** The one year that the heading names, or null. */
    Integer year() {
        Set<Integer> years = YearText.years(key());
        return years.size() == 1 ? years.iterator().next() : null;
    }

    /** The heading without the words that name its year. */
    ColumnHeading withoutYear() {
        List<HeadingText> rest = levels.stream()
                .map(level -> new HeadingText(YearText.without(level.key()), level.unit()))
                .filter(level -> !level.key().isEmpty())
                .toList();
        return new ColumnHeading(index, rest, address);
    }

    /** The heading without one of its levels. */
    ColumnHeading without(HeadingText level) {
        return new ColumnHeading(index, levels.stream().filter(other -> other != level).toList(), address);
    }

    private static String joined(Stream<String> levels) {
        return levels.filter(level -> !level.isEmpty()).collect(Collectors.joining("/"));
    }
}
