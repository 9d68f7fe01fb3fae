package nianbao.reading.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.change.Growth;
import nianbao.definition.Breakdown;
import nianbao.definition.Category;
import nianbao.definition.Definition;
import nianbao.definition.Dimension;
import nianbao.definition.Heading;
import nianbao.definition.Indicator;
import nianbao.definition.Placement.Place;
import nianbao.definition.Years;
import nianbao.label.Memo;
import nianbao.label.Nearest;
import nianbao.reading.heading.Coordinates;
import nianbao.reading.heading.Counted;
import nianbao.reading.heading.HeadingText;
import nianbao.reading.heading.Part;
import nianbao.reading.heading.Wording;
import nianbao.reading.heading.YearText;
import org.jspecify.annotations.Nullable;

/** The words of a definition, and what each means, in one year. Safe for use by several threads. */
public final class Vocabulary {

    private final Definition definition;
    private final Map<String, Counted> counted = new HashMap<>();
    private final Map<String, Part> parts = new HashMap<>();
    private final Set<String> ignored = new HashSet<>();
    private final Set<String> changes = new HashSet<>();
    private final Map<String, String> written = new HashMap<>();
    private final List<Required> required = new ArrayList<>();
    private final Set<String> ownYear;
    private final Memo<List<HeadingText>, Optional<Coordinates>> measured = new Memo<>();
    private final Memo<List<HeadingText>, Boolean> left = new Memo<>();

    /** Of the headings that held in {@code year}; where the year stands beside each figure it is null, and all hold. */
    Vocabulary(Definition definition, @Nullable Integer year) {
        this.definition = definition;
        keys(definition.layout().ignore(), year).forEach(heading -> ignored.add(key(heading)));
        keys(definition.layout().growth(), year).forEach(heading -> changes.add(change(key(heading))));
        this.ownYear = ownYear(definition, year);
        definition.indicators().forEach(indicator -> learn(indicator, year));
        definition.breakdowns().forEach(breakdown -> learn(breakdown, year));
    }

    /** A heading that must be there, as it is expected. */
    public record Required(Counted counted, String heading) {}

    /** What one of the readings of a heading counts; the first that is known wins. */
    public Optional<Counted> counted(List<String> readings) {
        return first(readings, counted);
    }

    /** What a heading counts, in the unit that came off it if that can measure it. */
    public Optional<Coordinates> measured(ColumnHeading heading) {
        return measured.of(heading.levels(), levels -> measured(heading.readings()));
    }

    public Optional<Coordinates> measured(List<String> readings) {
        return Wording.of(readings, definition.units()).flatMap(wording -> measured(wording).stream()).findFirst();
    }

    private Optional<Coordinates> measured(Wording wording) {
        return Optional.ofNullable(counted.get(wording.key()))
                .filter(known -> wording.unit() == null || converts(wording.unit(), known.indicator()))
                .map(known -> Coordinates.NONE.with(known).measuredIn(wording.unit()));
    }

    private boolean converts(String unit, Indicator indicator) {
        return definition.units().factor(unit, indicator.unit()) != null;
    }

    /** Whether a column heading such as 本年 stands for the year of the whole table. */
    public boolean isOwnYear(String key) {
        return ownYear.contains(key);
    }

    /** The category that a label names, when categories stand apart from their indicator. */
    public Optional<Part> part(List<String> readings) {
        return first(readings, parts);
    }

    /** What a text such as a title counts, by the longest heading in it. */
    public Optional<Counted> countedIn(String normal) {
        return longest(counted, normal);
    }

    public Optional<Part> partIn(String normal) {
        return longest(parts, normal);
    }

    public boolean ignores(ColumnHeading heading) {
        return left.of(heading.levels(), levels -> ignored.contains(heading.key()) || ignores(heading.readings()));
    }

    public boolean ignores(List<String> readings) {
        for (String reading : readings) {
            if (ignored.contains(reading)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a heading, or one of its levels, says by how much figures changed, whatever years it names; hardly any form has such. */
    public boolean isChange(ColumnHeading heading) {
        return !changes.isEmpty() && (isChange(heading.readings()) || heading.levels().stream().anyMatch(this::isChange));
    }

    public boolean isChange(HeadingText level) {
        return !changes.isEmpty() && isChange(level.readings());
    }

    private boolean isChange(List<String> readings) {
        return readings.stream().anyMatch(reading -> changes.contains(change(reading)));
    }

    private static String change(String normal) {
        return Growth.withoutPoints(YearText.without(normal));
    }

    public List<Required> required() {
        return required;
    }

    /** The known heading that is nearest to an unknown one and says what none of those that stand beside it says; or null. */
    public @Nullable String nearest(String key, List<List<String>> present) {
        Set<Object> said = present.stream()
                .flatMap(readings -> Stream.concat(counted(readings).stream(), part(readings).stream()))
                .collect(Collectors.toSet());
        List<String> open = written.keySet().stream()
                .filter(word -> !said.contains(counted.get(word)) && !said.contains(parts.get(word)))
                .toList();
        return Nearest.to(key, open).map(written::get).orElse(null);
    }

    /** Every heading of any year, to recognise a table before its year is known. */
    static Set<String> allKeys(Definition definition) {
        Set<String> keys = new HashSet<>();
        Stream.concat(
                        definition.indicators().stream().flatMap(indicator -> indicator.headings().stream()),
                        definition.breakdowns().stream()
                                .flatMap(breakdown -> breakdown.categories().stream())
                                .flatMap(category -> category.headings().stream()))
                .forEach(heading -> keys.add(HeadingText.of(heading.text(), definition.units()).key()));
        return keys;
    }

    /** The words over columns of the table's own year. */
    static Set<String> ownYear(Definition definition, @Nullable Integer year) {
        return definition.layout().placement(Dimension.YEAR).stream()
                .filter(placement -> placement.isIn(Place.COLUMNS))
                .flatMap(placement -> placement.headings().stream())
                .filter(heading -> heading.holdsIn(year))
                .map(heading -> HeadingText.of(heading.text(), definition.units()).key())
                .collect(Collectors.toSet());
    }

    private void learn(Indicator indicator, @Nullable Integer year) {
        Counted total = new Counted(indicator, null, null);
        List<Heading> headings = keys(indicator.headings(), year);
        headings.forEach(heading -> learn(heading, total));
        require(indicator.required(), year, total, headings);
    }

    private void learn(Breakdown breakdown, @Nullable Integer year) {
        String of = breakdown.of();
        boolean apart = of == null || definition.layout().placement(Dimension.CATEGORY).isPresent();
        if (apart) {
            breakdown.totals().forEach(total -> parts.put(total, Part.WHOLE));
        }
        for (Category category : breakdown.categories()) {
            List<Heading> headings = keys(category.headings(), year);
            if (of == null || apart) {
                headings.forEach(heading -> learn(heading, new Part(breakdown, category)));
            } else {
                Counted split = new Counted(definition.indicator(of), breakdown, category);
                headings.forEach(heading -> learn(heading, split));
                require(category.required(), year, split, headings);
            }
        }
    }

    private void learn(Heading heading, Counted meaning) {
        counted.put(key(heading), meaning);
        written.put(key(heading), heading.text());
    }

    private void learn(Heading heading, Part meaning) {
        parts.put(key(heading), meaning);
        written.put(key(heading), heading.text());
    }

    private void require(List<Years> years, @Nullable Integer year, Counted meaning, List<Heading> headings) {
        if (year != null && years.stream().anyMatch(span -> span.contains(year)) && !headings.isEmpty()) {
            required.add(new Required(meaning, headings.get(0).text()));
        }
    }

    private String key(Heading heading) {
        return HeadingText.of(heading.text(), definition.units()).key();
    }

    private static List<Heading> keys(List<Heading> headings, @Nullable Integer year) {
        return headings.stream().filter(heading -> heading.holdsIn(year)).toList();
    }

    private static <T> Optional<T> first(List<String> readings, Map<String, T> known) {
        return readings.stream().filter(known::containsKey).findFirst().map(known::get);
    }

    private static <T> Optional<T> longest(Map<String, T> known, String text) {
        return known.keySet().stream()
                .filter(word -> !word.isEmpty() && text.contains(word))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .map(known::get);
    }
}
