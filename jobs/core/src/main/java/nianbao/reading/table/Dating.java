package nianbao.reading.table;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Dimension;
import nianbao.definition.Layout;
import nianbao.definition.Placement;
import nianbao.definition.Placement.Place;
import nianbao.observation.Period;
import nianbao.reading.heading.YearText;
import nianbao.reading.submission.Findings;
import org.jspecify.annotations.Nullable;

/** Finds the year and the months that a table is about. */
public final class Dating {

    private static final Pattern CONTINUED = Pattern.compile("续|continued|cont'd", Pattern.CASE_INSENSITIVE);

    private final Layout layout;
    private final Preamble preamble;
    private final String sheet;
    private final List<String> path;
    private final Findings findings;
    private final Map<Integer, Period> periods = new HashMap<>();
    private @Nullable Period latest;

    /** @param file path below the inbox */
    public Dating(Layout layout, Preamble preamble, String sheet, String file, Findings findings) {
        this.layout = layout;
        this.preamble = preamble;
        this.sheet = sheet;
        this.path = new ArrayList<>(Arrays.asList(file.split("/")));
        Collections.reverse(path);
        this.findings = findings;
    }

    /**
     * The year that holds for the whole table; empty, with a finding, when nothing gives one that should.
     *
     * @param before that of the table before, which a table that says that it goes on (续表) is of as well
     */
    public Optional<Integer> year(Optional<Integer> before) {
        Optional<String> split = split();
        boolean inside = Stream.of(Place.ROWS, Place.COLUMNS, Place.MARKER).anyMatch(place -> layout.isIn(Dimension.YEAR, place));
        if (!inside && isOfLastYear()) {
            findings.sheet("last_year", sheet, sheet, null);
            return Optional.empty();
        }
        Optional<String> beyond = beyond();
        if (!inside && beyond.isPresent()) {
            findings.sheet("months_of_no_year", sheet, beyond.get().strip(), null);
            return Optional.empty();
        }
        Optional<Integer> year = split.isPresent() ? Optional.empty() : named().or(() -> before.filter(known -> goesOn()));
        if (year.isEmpty() && !inside) {
            split.ifPresentOrElse(
                    text -> findings.sheet("split_year", sheet, text.strip(), null), () -> findings.sheet("unknown_year", sheet, null, null));
        }
        return inside ? year : year.filter(this::fitsSheet);
    }

    /** A sheet that was copied from another year's may have kept its title or its name; file and folders may tell which of them is right. */
    private boolean fitsSheet(int year) {
        boolean counts = layout.placement(Dimension.YEAR).orElseThrow().isIn(Place.SHEET);
        boolean other = counts && single(sheet).filter(named -> named != year).isPresent();
        boolean told = yearsOfPath().contains(year);
        if (other) {
            findings.sheet(told ? "sheet_named_otherwise" : "sheet_year_disagrees", sheet, String.valueOf(year), sheet);
        }
        return !other || told;
    }

    /** Whether the sheet or its title calls itself last year's and neither names a year: that of the file is then another one. */
    private boolean isOfLastYear() {
        Stream<String> texts = Stream.of(sheet, preamble.title(), preamble.sheetTitle());
        boolean dated = Stream.of(sheet, preamble.title(), preamble.sheetTitle()).anyMatch(text -> !YearText.years(text).isEmpty());
        return !dated && texts.anyMatch(YearText::isOfLastYear);
    }

    private boolean goesOn() {
        return CONTINUED.matcher(preamble.sheetTitle() + " " + sheet).find();
    }

    /** The year that the first place to give one gives. */
    public Optional<Integer> named() {
        Placement placement = layout.placement(Dimension.YEAR).orElseThrow();
        return placement.in().stream().flatMap(place -> year(place, placement).stream()).findFirst();
    }

    /** The months of a year that the table covers. */
    public Period period(int year) {
        if (latest == null || latest.year() != year) {
            latest = periods.computeIfAbsent(year, this::months);
        }
        return latest;
    }

    private Optional<Integer> year(Place place, Placement placement) {
        return switch (place) {
            case TITLE -> single(preamble.title()).or(() -> single(preamble.sheetTitle()));
            case SHEET -> single(sheet);
            case FILE -> path.stream().flatMap(name -> single(name).stream()).findFirst();
            case FIXED -> Optional.of(Integer.valueOf(placement.fixed()));
            case ROWS, COLUMNS, MARKER, SENDER -> Optional.empty();
        };
    }

    private Optional<Integer> single(String text) {
        return Optional.ofNullable(yearIn(text, layout));
    }

    /** The one year that a text names; null when that is none or several, or a split one of which nothing says the months. */
    public static @Nullable Integer yearIn(String text, Layout layout) {
        Set<Integer> years = YearText.years(text);
        boolean months = layout.yearBegins() > 1 || YearText.splitYear(text).isEmpty();
        return years.size() == 1 && months ? years.iterator().next() : null;
    }

    /** A text that names a split year of which nothing says the months: no other place then says which year it is. */
    private Optional<String> beyond() {
        return Stream.of(preamble.title(), preamble.sheetTitle(), sheet).filter(YearText::hasMonthsOfNoYear).findFirst();
    }

    private Optional<String> split() {
        return layout.yearBegins() > 1
                ? Optional.empty()
                : Stream.concat(Stream.of(preamble.title(), preamble.sheetTitle(), sheet), path.stream())
                        .filter(text -> YearText.splitYear(text).isPresent())
                        .findFirst();
    }

    /** Whether file and folders name no year, or the one of the table. */
    public boolean fitsPath(int year) {
        Set<Integer> named = yearsOfPath();
        int first = period(year).start().getYear();
        boolean fits = named.stream().anyMatch(one -> first <= one && one <= year) || path.stream().anyMatch(name -> YearText.spans(name, year));
        return named.isEmpty() || fits;
    }

    /** A return that was copied from last year's and kept its title would overwrite last year's figures. */
    public void reportPath(int year) {
        findings.sheet("year_disagrees", sheet, String.valueOf(year), yearsOfPath().toString());
    }

    private Set<Integer> yearsOfPath() {
        return path.stream().flatMap(name -> YearText.years(name).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Period months(int year) {
        YearMonth first = YearMonth.of(layout.yearBegins() > 1 ? year - 1 : year, layout.yearBegins());
        Period whole = Period.of(first, first.plusMonths(11));
        Optional<Period> part = Stream.of(preamble.title(), preamble.sheetTitle(), sheet, path.get(0))
                .flatMap(text -> YearText.partOf(year, text).stream())
                .findFirst()
                .filter(period -> !period.equals(whole));
        part.ifPresent(period -> findings.sheet(rule(period), sheet, period.start() + " – " + period.end(), null));
        return part.orElse(whole);
    }

    private static String rule(Period period) {
        boolean twelveMonths = period.start().plusYears(1).equals(period.end().plusDays(1));
        return twelveMonths ? "other_year" : "part_year";
    }
}
