package nianbao.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.definition.Placement.Place;

/**
 * How the table of a form lies on its sheet; words are in the normal form of labels.
 *
 * @param placements where each dimension stands; a dimension that says nothing here is absent
 * @param ignore headings of columns, or labels of rows, that are not read
 * @param totals labels that add up the whole table
 * @param subtotals labels of rows that add up the rows since the subtotal before
 * @param footer words with which the first row after the table begins
 * @param skipSheets names of sheets that repeat others, such as 汇总
 */
public record Layout(
        Map<Dimension, Placement> placements,
        List<Heading> ignore,
        List<String> totals,
        List<String> subtotals,
        List<String> footer,
        List<String> skipSheets) {

    public Optional<Placement> placement(Dimension dimension) {
        return Optional.ofNullable(placements.get(dimension));
    }

    public boolean isIn(Dimension dimension, Place place) {
        return placement(dimension).filter(placement -> placement.isIn(place)).isPresent();
    }

    /** The dimensions that stand in a place, in the order in which the definition names them. */
    public List<Dimension> in(Place place) {
        return placements.keySet().stream().filter(dimension -> isIn(dimension, place)).toList();
    }
}
