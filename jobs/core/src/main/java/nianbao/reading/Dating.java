package nianbao.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianbao.definition.Dimension;
import nianbao.definition.Layout;
import nianbao.definition.Placement;
import nianbao.definition.Placement.Place;
import nianbao.observation.Period;

/** Finds the year and the months that a table is about. */
final class Dating {

    private final Preamble preamble;
    private final String sheet;
    private final List<String> path;
    private final Findings findings;
    private final Map<Integer, Period> periods = new HashMap<>();
    private Period latest;

    /** @param file path below the inbox */
    Dating(Preamble preamble, String sheet, String file, Findings findings) {
        this.preamble = preamble;
        this.sheet = sheet;
        this.path = new ArrayList<>(Arrays.asList(file.split("/")));
        Collections.reverse(path);
        this.findings = findings;
    }

    /** The year that holds for the whole table; empty, with a finding, when nothing gives one that should. */
    Optional<Integer> year(Layout layout) {
        Optional<Integer> year = named(layout);
        boolean inside = Stream.of(Place.ROWS, Place.COLUMNS, Place.MARKER).anyMatch(place -> layout.isIn(Dimension.YEAR, place));
        if (year.isEmpty() && !inside) {
            findings.sheet("unknown_year", sheet, null, null);
        }
        year.ifPresent(this::compareWithPath);
        return year;
    }

    /** The year that the first place to give one gives. */
    Optional<Integer> named(Layout layout) {
        Placement placement = layout.placement(Dimension.YEAR).orElseThrow();
        return placement.in().stream().flatMap(place -> year(place, placement).stream()).findFirst();
    }

    /** The months of a year that the table covers. */
    Period period(int year) {
        if (latest == null || latest.year() != year) {
            latest = periods.computeIfAbsent(year, this::months);
        }
        return latest;
    }

    private Optional<Integer> year(Place place, Placement placement) {
        return switch (place) {
            case TITLE -> single(YearText.years(preamble.title())).or(() -> single(YearText.years(preamble.sheetTitle())));
            case SHEET -> single(YearText.years(sheet));
            case FILE -> path.stream().flatMap(name -> single(YearText.years(name)).stream()).findFirst();
            case FIXED -> Optional.of(Integer.valueOf(placement.fixed()));
            case ROWS, COLUMNS, MARKER, SENDER -> Optional.empty();
        };
    }

    private static Optional<Integer> single(Set<Integer> years) {
        return years.size() == 1 ? Optional.of(years.iterator().next()) : Optional.empty();
    }

    /** A return that was copied from last year's and kept its title would overwrite last year's figures. */
    private void compareWithPath(int year) {
        Set<Integer> named = new TreeSet<>();
        path.forEach(name -> named.addAll(YearText.years(name)));
        if (!named.isEmpty() && !named.contains(year)) {
            findings.sheet("year_disagrees", sheet, String.valueOf(year), named.toString());
        }
    }

    private Period months(int year) {
        Optional<Period> part = Stream.of(preamble.title(), preamble.sheetTitle(), sheet, path.get(0))
                .flatMap(text -> YearText.partOf(year, text).stream())
                .findFirst();
        part.ifPresent(period -> findings.sheet("part_year", sheet, period.start() + " – " + period.end(), null));
        return part.orElse(Period.ofYear(year));
    }
}
