package nianbao.reading.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import nianbao.reading.heading.HeadingText;
import nianbao.reading.submission.Findings;
import nianbao.reading.table.ColumnHeading;

/**
 * Columns of figures that are left out by a heading with others below it: to ignore a group by its name may leave out more
 * than was meant, and must not go without a word.
 */
final class LeftOut {

    private final Context context;
    private final Map<String, List<ColumnHeading>> groups;

    /** @param headings of all columns */
    LeftOut(List<ColumnHeading> headings, Context context) {
        this.context = context;
        this.groups = headings.stream()
                .filter(heading -> heading.levels().size() > 1)
                .flatMap(heading -> heading.levels().subList(0, heading.levels().size() - 1).stream()
                        .filter(this::isIgnored)
                        .map(level -> Map.entry(level.key(), heading)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, LinkedHashMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private boolean isIgnored(HeadingText level) {
        return context.vocabulary(null).ignores(level.readings());
    }

    /** Reports each group of which a column with figures is left out, at the first such column. */
    void report(List<ColumnHeading> ignored, IntPredicate holdsFigures, Findings findings) {
        groups.forEach((group, below) -> ignored.stream()
                .filter(heading -> heading.levels().stream().anyMatch(level -> level.key().equals(group)) && holdsFigures.test(heading.index()))
                .findFirst()
                .ifPresent(heading -> findings.add(
                        "column_left_out", new Findings.Spot(context.sheet(), heading.address()), group, children(group, below))));
    }

    private static String children(String group, List<ColumnHeading> below) {
        return below.stream()
                .flatMap(heading -> heading.levels().stream())
                .filter(level -> !level.key().equals(group))
                .map(level -> level.written().strip())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
