package nianbao.yearbook;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Where everything stands in a table. */
record Layout(Shape shape, YearPlace year, UnitPlace unit, TotalPlace total, Set<Trait> traits, boolean fileAYear) {

    /** What stands in the rows, and what in the columns. */
    enum Shape { DIVISIONS_BY_INDICATORS, INDICATORS_BY_DIVISIONS, DIVISIONS_BY_YEARS, INDICATORS_BY_YEARS, YEARS_BY_INDICATORS, YEARS_BY_DIVISIONS }

    /** Where the year stands that is about the whole sheet. */
    enum YearPlace { SHEET, TITLE, SUBTITLE }

    enum UnitPlace { LINE, HEADING, COLUMN }

    enum TotalPlace { FIRST, LAST, NONE }

    static Layout drawn(Random random, boolean withDivisions) {
        Shape shape = withDivisions ? Shape.values()[random.nextInt(2)] : Shape.values()[random.nextInt(Shape.values().length)];
        YearPlace year = YearPlace.values()[random.nextInt(3)];
        boolean inRows = shape == Shape.INDICATORS_BY_DIVISIONS || shape == Shape.INDICATORS_BY_YEARS;
        UnitPlace unit = shape == Shape.DIVISIONS_BY_YEARS || shape == Shape.YEARS_BY_DIVISIONS ? UnitPlace.LINE : inRows ? UnitPlace.values()[random.nextInt(3)] : UnitPlace.HEADING;
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Trait trait : Trait.values()) {
            if (random.nextInt(3) == 0) {
                traits.add(trait);
            }
        }
        possible(shape).forEach(traits::remove);
        exclude(traits);
        boolean fileAYear = isByYear(shape) && random.nextInt(3) == 0;
        if (fileAYear || year == YearPlace.SHEET) {
            traits.remove(Trait.TITLED_BLOCKS);
        }
        if (unit == UnitPlace.LINE) {
            // Two units of the same things in one line leave open which is whose.
            traits.remove(Trait.UNIT_CHANGE);
        }
        TotalPlace drawn = TotalPlace.values()[random.nextInt(3)];
        TotalPlace total = traits.contains(Trait.SIDE_BY_SIDE) ? TotalPlace.NONE : drawn;
        return new Layout(shape, year, unit, total, traits, fileAYear);
    }

    /** The traits that a shape cannot have. */
    private static List<Trait> possible(Shape shape) {
        return switch (shape) {
            case DIVISIONS_BY_INDICATORS -> List.of();
            case INDICATORS_BY_DIVISIONS -> List.of(Trait.TWO_ROWS, Trait.BROKEN_NAMES, Trait.SIDE_BY_SIDE, Trait.CONTINUED, Trait.SUBTOTALS);
            case DIVISIONS_BY_YEARS -> List.of(Trait.TWO_ROWS, Trait.BROKEN_NAMES, Trait.SIDE_BY_SIDE, Trait.CONTINUED, Trait.DRIFT, Trait.UNIT_CHANGE, Trait.ADDED,
                    Trait.TITLED_BLOCKS);
            case INDICATORS_BY_YEARS -> List.of(Trait.TWO_ROWS, Trait.BROKEN_NAMES, Trait.SIDE_BY_SIDE, Trait.CONTINUED, Trait.DRIFT, Trait.UNIT_CHANGE, Trait.ADDED,
                    Trait.SUBTOTALS, Trait.BLANKS, Trait.TITLED_BLOCKS);
            case YEARS_BY_INDICATORS -> List.of(Trait.SIDE_BY_SIDE, Trait.CONTINUED, Trait.DRIFT, Trait.UNIT_CHANGE, Trait.ADDED, Trait.SUBTOTALS, Trait.BLANKS,
                    Trait.TITLED_BLOCKS);
            case YEARS_BY_DIVISIONS -> List.of(Trait.TWO_ROWS, Trait.BROKEN_NAMES, Trait.SIDE_BY_SIDE, Trait.CONTINUED, Trait.DRIFT, Trait.UNIT_CHANGE, Trait.ADDED,
                    Trait.SUBTOTALS, Trait.GROWTH, Trait.TITLED_BLOCKS);
        };
    }

    private static void exclude(Set<Trait> traits) {
        if (traits.contains(Trait.SIDE_BY_SIDE)) {
            traits.removeAll(List.of(Trait.CONTINUED, Trait.GROWTH, Trait.TWO_ROWS, Trait.BROKEN_NAMES, Trait.SUBTOTALS));
        }
        if (traits.contains(Trait.TWO_ROWS) || traits.contains(Trait.BILINGUAL)) {
            traits.remove(Trait.BROKEN_NAMES);
        }
        if (traits.contains(Trait.BROKEN_NAMES)) {
            traits.removeAll(List.of(Trait.UNMERGED, Trait.SPACED, Trait.FOOTNOTES));
        }
    }

    /** Whether each sheet is about one year. */
    boolean isByYear() {
        return isByYear(shape);
    }

    private static boolean isByYear(Shape shape) {
        return shape == Shape.DIVISIONS_BY_INDICATORS || shape == Shape.INDICATORS_BY_DIVISIONS;
    }

    /** Whether figures of the whole city stand beside those that they add up. */
    boolean hasTotals() {
        return total != TotalPlace.NONE && shape != Shape.INDICATORS_BY_YEARS && shape != Shape.YEARS_BY_INDICATORS;
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
