package nianbao.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.definition.Title;

/** The comparison of one form: a block a division, in the order in which they are shown. */
record FormTable(Title title, List<Block> blocks) {

    /** All years from the first to the last with a figure; a year without any keeps its place. */
    List<Integer> years() {
        return IntStream.rangeClosed(yearsSeen().min().orElseThrow(), lastYear()).boxed().toList();
    }

    int lastYear() {
        return yearsSeen().max().orElseThrow();
    }

    /** The months that every figure of a year covers; none when the figures differ or there are none. */
    Optional<Months> months(int year) {
        Set<Months> seen = figures().filter(figure -> figure.year() == year).map(ComparedFigure::months)
                .collect(Collectors.toSet());
        return seen.size() == 1 ? seen.stream().findFirst() : Optional.empty();
    }

    private IntStream yearsSeen() {
        return figures().mapToInt(ComparedFigure::year);
    }

    private Stream<ComparedFigure> figures() {
        return blocks.stream().flatMap(Block::figures);
    }
}
