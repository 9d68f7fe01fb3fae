package nianbao.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nianbao.export.ExportWords;
import nianbao.language.Title;

/**
 * The comparison of one form: a block a division, in the order in which they are shown.
 *
 * @param monthsOfYears the months that figures cover of each year that has any
 */
record FormTable(Title title, List<Block> blocks, SortedMap<Integer, Set<Months>> monthsOfYears) {

    private static final int LEAST_DIVISIONS = 3;

    FormTable(Title title, List<Block> blocks) {
        this(title, blocks, blocks.stream().flatMap(Block::figures)
                .collect(groupingBy(ComparedFigure::year, TreeMap::new, mapping(ComparedFigure::months, toSet()))));
    }

    /** The divisions beside each other, a line each. */
    record Divisions(SeriesLine.Item item, List<SeriesLine> lines) {

        Title title() {
            return new Title(
                    ExportWords.of("divisions_beside", Map.of("title", item.title().zh())).zh(),
                    ExportWords.of("divisions_beside", Map.of("title", item.title().en())).en());
        }
    }

    /** The same of some divisions alone. */
    FormTable of(Predicate<String> divisions) {
        return new FormTable(title, blocks.stream().filter(block -> divisions.test(block.place().code())).toList());
    }

    /** All years from the first to the last with a figure; a year without any keeps its place. */
    List<Integer> years() {
        return IntStream.rangeClosed(monthsOfYears.firstKey(), lastYear()).boxed().toList();
    }

    int lastYear() {
        return monthsOfYears.lastKey();
    }

    /** The months that every figure of a year covers; none when the figures differ or there are none. */
    Optional<Months> months(int year) {
        Set<Months> seen = monthsOfYears.getOrDefault(year, Set.of());
        return seen.size() == 1 ? seen.stream().findFirst() : Optional.empty();
    }

    /** What stands over the column of a year. */
    String heading(int year) {
        return months(year)
                .filter(months -> !months.areWholeYear())
                .map(months -> year + "\n" + months.title().zh())
                .orElse(String.valueOf(year));
    }

    /** Those of the first indicator of which some divisions have a figure in the last year, below the first division. */
    Optional<Divisions> divisions() {
        int year = lastYear();
        return blocks.get(0).lines().stream()
                .map(SeriesLine::item)
                .filter(item -> item.depth() == 0)
                .map(item -> divisions(item, year))
                .filter(divisions -> divisions.lines().size() >= LEAST_DIVISIONS)
                .findFirst();
    }

    private Divisions divisions(SeriesLine.Item item, int year) {
        return new Divisions(item, blocks.stream().skip(1)
                .flatMap(block -> block.whole(item).map(line -> line.of(block.place())).stream())
                .filter(line -> line.figure(year).isPresent())
                .toList());
    }
}
