package nianbao.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.definition.Placement.Place;
import nianbao.label.Label;
import org.jspecify.annotations.Nullable;

/**
 * How the table of a form lies on its sheet; words are in the normal form of labels.
 *
 * @param placements where each dimension stands; a dimension that says nothing here is absent
 * @param ignore headings of columns, or labels of rows, that are not read
 * @param growth headings of columns, or labels of rows, that say by how much figures changed
 * @param totals labels that add up the whole table
 * @param subtotals labels of rows that add up the rows since the subtotal before
 * @param footer words with which the first row after the table begins
 * @param ends words with which a row begins that ends a block: below it nothing is read until the next marker
 * @param columnNumbers labels of a row that numbers the columns, such as 甲 and 栏次
 * @param sheets words of which one stands in the name of a sheet that is read; any name does when none holds in the year
 * @param skipSheets names of sheets that repeat others, such as 汇总
 */
public record Layout(
        Map<Dimension, Placement> placements,
        List<Heading> ignore,
        List<Heading> growth,
        List<String> totals,
        List<String> subtotals,
        List<String> footer,
        List<String> ends,
        List<String> columnNumbers,
        List<Heading> sheets,
        List<Heading> skipSheets) {

    public Optional<Placement> placement(Dimension dimension) {
        return Optional.ofNullable(placements.get(dimension));
    }

    public boolean isIn(Dimension dimension, Place place) {
        return placement(dimension).filter(placement -> placement.isIn(place)).isPresent();
    }

    /** The headings that stand over labels, in the normal form of labels. */
    public Set<String> labelHeadings() {
        return placements.values().stream()
                .filter(placement -> placement.isIn(Place.ROWS))
                .flatMap(placement -> placement.headings().stream())
                .map(heading -> Label.normal(heading.text()))
                .collect(Collectors.toSet());
    }

    /** The month in which a year of this form begins. */
    public int yearBegins() {
        return placement(Dimension.YEAR).map(Placement::begins).orElse(1);
    }

    /** The dimensions that stand in a place, in the order in which the definition names them. */
    public List<Dimension> in(Place place) {
        return placements.keySet().stream().filter(dimension -> isIn(dimension, place)).toList();
    }

    /** Whether a sheet of that name is read in a year; where the year is not known it is null, and all words hold. */
    public boolean reads(String sheet, @Nullable Integer year) {
        String name = Label.normal(sheet);
        List<String> wanted = words(sheets, year);
        return !skips(sheet, year) && (wanted.isEmpty() || wanted.stream().anyMatch(name::contains));
    }

    /** Whether a sheet of that name repeats others, where there are others. */
    public boolean skips(String sheet, @Nullable Integer year) {
        return words(skipSheets, year).contains(Label.normal(sheet));
    }

    private static List<String> words(List<Heading> words, @Nullable Integer year) {
        return words.stream()
                .filter(word -> word.holdsIn(year))
                .map(word -> Label.normal(word.text()))
                .toList();
    }
}
