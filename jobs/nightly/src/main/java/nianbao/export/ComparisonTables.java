package nianbao.export;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collector;

/** Folds the ordered rows of {@code comparison.sql} into a table a form. */
final class ComparisonTables {

    private ComparisonTables() {}

    static List<FormTable> of(List<ComparisonRow> rows) {
        return rows.stream().collect(
                fold(ComparisonRow::form, FormTable::new,
                        fold(ComparisonRow::place, Block::new,
                                fold(ComparisonRow::item, SeriesLine::new,
                                        mapping(ComparisonRow::figure, toList())))));
    }

    /** Rows with one key become one part, the parts in the order of their first rows. */
    private static <K, P, W> Collector<ComparisonRow, ?, List<W>> fold(
            Function<ComparisonRow, K> key,
            BiFunction<K, List<P>, W> whole,
            Collector<ComparisonRow, ?, List<P>> parts) {
        return collectingAndThen(
                groupingBy(key, LinkedHashMap::new, parts),
                groups -> groups.entrySet().stream().map(group -> whole(whole, group)).toList());
    }

    private static <K, P, W> W whole(BiFunction<K, List<P>, W> whole, Map.Entry<K, List<P>> group) {
        return whole.apply(group.getKey(), group.getValue());
    }
}
