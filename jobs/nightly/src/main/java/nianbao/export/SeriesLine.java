package nianbao.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nianbao.definition.Title;

/** One indicator or category of a division through the years. */
record SeriesLine(Item item, List<ComparedFigure> figures) {

    /**
     * What a line is about.
     *
     * @param depth 0 for an indicator, 1 for a category of it, 2 for a part of a category
     * @param kind flow, stock or rate
     */
    record Item(String indicator, String breakdown, String category, Title title, int depth, String unit, String kind) {

        boolean isRate() {
            return kind.equals("rate");
        }
    }

    Optional<ComparedFigure> figure(int year) {
        return figures.stream().filter(figure -> figure.year() == year).findFirst();
    }

    /** Whether every value of the line is a whole number. */
    boolean isWhole() {
        return figures.stream().map(ComparedFigure::value).map(BigDecimal::stripTrailingZeros).allMatch(n -> n.scale() <= 0);
    }
}
