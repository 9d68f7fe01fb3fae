package nianbao.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nianbao.definition.Placement;
import nianbao.definition.Placement.Place;
import nianbao.observation.Period;

/** Finds the year and the months that a table is about. */
final class Dating {

    private final String title;
    private final String sheet;
    private final List<String> path;
    private final Findings findings;

    /** @param file path below the inbox */
    Dating(Preamble preamble, String sheet, String file, Findings findings) {
        this.title = preamble.title();
        this.sheet = sheet;
        this.path = new ArrayList<>(Arrays.asList(file.split("/")));
        Collections.reverse(path);
        this.findings = findings;
    }

    /** Empty, with a finding, when no place gives exactly one year. */
    Optional<Period> period(Placement placement) {
        Optional<Integer> year = placement.in().stream().flatMap(place -> year(place, placement).stream()).findFirst();
        if (year.isEmpty()) {
            findings.sheet("unknown_year", sheet, null, null);
        }
        year.ifPresent(this::compareWithPath);
        return year.map(this::months);
    }

    private Optional<Integer> year(Place place, Placement placement) {
        return switch (place) {
            case TITLE -> single(YearText.years(title));
            case SHEET -> single(YearText.years(sheet));
            case FILE -> path.stream().flatMap(name -> single(YearText.years(name)).stream()).findFirst();
            case FIXED -> Optional.of(Integer.valueOf(placement.fixed()));
            case ROWS, COLUMNS -> Optional.empty();
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
        Optional<Period> part = YearText.partOf(year, title)
                .or(() -> YearText.partOf(year, sheet))
                .or(() -> YearText.partOf(year, path.get(0)));
        part.ifPresent(period -> findings.sheet("part_year", sheet, period.start() + " – " + period.end(), null));
        return part.orElse(Period.ofYear(year));
    }
}
