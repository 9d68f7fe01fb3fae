package nianbao.export;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of one division. */
record Block(Place place, List<Line> lines) {

    /** The division of a block. */
    record Place(String code, String name, String level) {}

    Stream<Figure> figures() {
        return lines.stream().map(Line::figures).flatMap(List::stream);
    }

    /** How completely the division is reported in a year: the coverage of its best covered figure. */
    Optional<Coverage> coverage(int year) {
        return lines.stream()
                .map(line -> line.figure(year).map(Figure::coverage).orElse(null))
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(Coverage::reported));
    }
}
