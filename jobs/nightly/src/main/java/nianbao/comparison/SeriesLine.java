package nianbao.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.export.ExportWords;
import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/**
 * One indicator or category of a division through the years.
 *
 * @param isWhole whether every value of the line is a whole number; every cell of it asks that
 * @param isMarked whether the series breaks at a year, so that a figure bears a mark
 */
record SeriesLine(Item item, List<ComparedFigure> figures, boolean isWhole, boolean isMarked) {

    SeriesLine(Item item, List<ComparedFigure> figures) {
        this(
                item,
                figures,
                values(figures).map(BigDecimal::stripTrailingZeros).allMatch(n -> n.scale() <= 0),
                figures.stream().anyMatch(figure -> figure.breaks().isMarked()));
    }

    /**
     * What a line is about.
     *
     * @param depth 0 for an indicator, 1 for a category of it, 2 for a part of a category
     * @param kind flow, stock or rate
     */
    record Item(String indicator, @Nullable String breakdown, @Nullable String category, Title title, int depth, String unit, String kind) {

        boolean isRate() {
            return kind.equals("rate");
        }

        /** What stands at the head of its line. */
        Title label() {
            if (depth < 2) {
                return title;
            }
            return new Title(
                    ExportWords.of("part_of", Map.of("title", title.zh())).zh(), ExportWords.of("part_of", Map.of("title", title.en())).en());
        }
    }

    Optional<ComparedFigure> figure(int year) {
        for (ComparedFigure figure : figures) {
            if (figure.year() == year) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    /** The same as a line among others of its indicator, which is about a division. */
    SeriesLine of(Block.Place place) {
        Title name = new Title(place.name(), place.name());
        return new SeriesLine(new Item(item.indicator(), null, null, name, 0, item.unit(), item.kind()), figures, isWhole, isMarked);
    }

    /** Whether a figure counts only a part of what the year has. */
    boolean isPart(ComparedFigure figure) {
        return item.kind().equals("flow") && !figure.months().areWholeYear();
    }

    List<BigDecimal> values() {
        return values(figures).toList();
    }

    /** The change of a year, if there is one. */
    List<BigDecimal> changes(int year) {
        return figure(year).map(ComparedFigure::change).stream().toList();
    }

    private static Stream<BigDecimal> values(List<ComparedFigure> figures) {
        return figures.stream().map(ComparedFigure::value).filter(Objects::nonNull);
    }
}
