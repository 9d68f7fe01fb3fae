package nianbao.yearbook;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Where everything stands in a table. */
record Layout(Shape shape, YearPlace year, UnitPlace unit, TotalPlace total, Set<Trait> traits, boolean fileAYear) {

    /** What stands in the rows, and what in the columns. */
    enum Shape { DIVISIONS_BY_INDICATORS, INDICATORS_BY_DIVISIONS, DIVISIONS_BY_YEARS, INDICATORS_BY_YEARS, YEARS_BY_INDICATORS }

    /** Where the year stands that is about the whole sheet. */
    enum YearPlace { SHEET, TITLE, SUBTITLE }

    enum UnitPlace { LINE, HEADING, COLUMN }

    enum TotalPlace { FIRST, LAST, NONE }

    static Layout drawn(Random random, boolean withDivisions) {
        Shape shape = withDivisions ? Shape.values()[random.nextInt(2)] : Shape.values()[random.nextInt(Shape.values().length)];
        YearPlace year = YearPlace.values()[random.nextInt(3)];
        boolean inRows = shape == Shape.INDICATORS_BY_DIVISIONS || shape == Shape.INDICATORS_BY_YEARS;
        UnitPlace unit = shape == Shape.DIVISIONS_BY_YEARS ? UnitPlace.LINE : inRows ? UnitPlace.values()[random.nextInt(3)] : UnitPlace.HEADING;
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Trait trait : Trait.values()) {
            if (random.nextInt(3) == 0) {
                traits.add(trait);
            }
        }
        possible(shape).forEach(traits::remove);
        exclude(traits);
        if (unit == UnitPlace.LINE) {
            // Two units of the same things in one line leave open which is whose.
            traits.remove(Trait.UNIT_CHANGE);
        }
        TotalPlace drawn = TotalPlace.values()[random.nextInt(3)];
        TotalPlace total = traits.contains(Trait.SIDE_BY_SIDE) ? TotalPlace.NONE : drawn;
        boolean ofYears = shape == Shape.DIVISIONS_BY_INDICATORS || shape == Shape.INDICATORS_BY_DIVISIONS;
        return new Layout(shape, year, unit, total, traits, ofYears && random.nextInt(3) == 0);
    }

    /** The traits that a shape cannot have. */
    private static List<Trait> possible(Shape shape) {
        return switch (shape) {
            case DIVISIONS_BY_INDICATORS -> List.of();
            case INDICATORS_BY_DIVISIONS -> List.of(Trait.TWO_ROWS, Trait.BROKEN_NAMES, Trait.SIDE_BY_SIDE, Trait.GROWTH, Trait.CONTINUED);
            case DIVISIONS_BY_YEARS -> List.of(Trait.TWO_ROWS, Trait.BROKEN_NAMES, Trait.SIDE_BY_SIDE, Trait.CONTINUED, Trait.DRIFT, Trait.UNIT_CHANGE, Trait.ADDED);
            case INDICATORS_BY_YEARS -> List.of(Trait.TWO_ROWS, Trait.BROKEN_NAMES, Trait.SIDE_BY_SIDE, Trait.CONTINUED, Trait.DRIFT, Trait.UNIT_CHANGE, Trait.ADDED);
            case YEARS_BY_INDICATORS -> List.of(Trait.SIDE_BY_SIDE, Trait.CONTINUED, Trait.DRIFT, Trait.UNIT_CHANGE, Trait.ADDED, Trait.GROWTH);
        };
    }

    private static void exclude(Set<Trait> traits) {
        if (traits.contains(Trait.SIDE_BY_SIDE)) {
            traits.removeAll(List.of(Trait.CONTINUED, Trait.GROWTH, Trait.TWO_ROWS, Trait.BROKEN_NAMES));
        }
        if (traits.contains(Trait.TWO_ROWS) || traits.contains(Trait.BILINGUAL)) {
            traits.remove(Trait.BROKEN_NAMES);
        }
        if (traits.contains(Trait.BROKEN_NAMES)) {
            traits.removeAll(List.of(Trait.UNMERGED, Trait.SPACED, Trait.FOOTNOTES));
        }
    }

    /** What it is for a subject: a part is told from others of its name, and put below a group, only by the heading right before it. */
    Layout of(Subject subject) {
        boolean alike = subject.counted().stream().map(Counted::label).distinct().count() < subject.counted().size();
        boolean parted = traits.contains(Trait.TWO_ROWS) && subject.counted().get(1).isPart();
        Set<Trait> possible = EnumSet.noneOf(Trait.class);
        possible.addAll(traits);
        if (alike) {
            possible.remove(Trait.BROKEN_NAMES);
        }
        if (alike || parted) {
            possible.remove(Trait.GROWTH);
        }
        return new Layout(shape, year, unit, total, possible, fileAYear);
    }

    /** Whether figures of the whole city stand beside those that they add up. */
    boolean hasTotals() {
        return total != TotalPlace.NONE && shape != Shape.INDICATORS_BY_YEARS && shape != Shape.YEARS_BY_INDICATORS;
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
