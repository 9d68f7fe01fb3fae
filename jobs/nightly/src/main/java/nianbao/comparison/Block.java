package nianbao.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.export.ExportWords;
import nianbao.language.Title;

/** The lines of one division. */
record Block(Place place, List<SeriesLine> lines) {

    /** The division of a block. */
    record Place(String code, String name, String level) {}

    Title title() {
        Title level = ExportWords.of("level_" + place.level());
        return new Title(place.name(), level.zh() + " " + level.en());
    }

    Stream<ComparedFigure> figures() {
        return lines.stream().map(SeriesLine::figures).flatMap(List::stream);
    }

    /** The line of an indicator as a whole. */
    Optional<SeriesLine> whole(SeriesLine.Item item) {
        return lines.stream().filter(line -> line.item().equals(item)).findFirst();
    }

    /** How completely the division is reported in a year: the coverage of its best covered figure. */
    Optional<Coverage> coverage(int year) {
        return lines.stream()
                .map(line -> line.figure(year).map(ComparedFigure::coverage).orElse(null))
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(Coverage::reported));
    }
}
