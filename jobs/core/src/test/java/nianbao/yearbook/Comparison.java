package nianbao.yearbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nianbao.definition.Definition;
import nianbao.definition.Indicator;
import nianbao.observation.Observation;
import nianbao.observation.StatedChange;

/** Holds what was read against what was printed. */
final class Comparison {

    private final Table table;
    private final Map<String, String> codes;
    private final City city;
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Set<String>> indicators = new HashMap<>();
    private final Map<String, Counted> counted = new HashMap<>();
    private int loaded;

    Comparison(Table table, Map<String, String> codes, City city) {
        this.table = table;
        this.codes = codes;
        this.city = city;
    }

    /** Loaded is what was read as it was meant, and what is wrong and was told of. */
    void compare(Printed printed, Observation read, boolean found, boolean wrongTotal) {
        if (read == null) {
            wrong.add("not read: " + printed.at() + " " + printed.counted().label());
            return;
        }
        indicators.computeIfAbsent(printed.counted().key(), first -> new TreeSet<>()).add(read.indicator());
        counted.put(read.indicator(), printed.counted());
        boolean place = read.period().year() == printed.year() && read.divisionCode().equals(codes.get(printed.division() == null ? city.name() : printed.division()));
        boolean right = read.value() != null && read.value().compareTo(printed.value()) == 0;
        boolean told = switch (printed.print()) {
            case RIGHT -> right && !wrongTotal;
            case MISPRINT -> right || found && read.value() == null;
            case WRONG_TOTAL -> found || wrongTotal;
            case BLANK -> read.value() == null && !found;
        };
        if (place && told) {
            loaded++;
        } else {
            wrong.add(printed + " was read as " + read.value() + " of " + read.divisionCode() + " in " + read.period().year() + (wrongTotal ? ", a wrong total" : ""));
        }
    }

    /** Of a growth it counts what it is about, and how much it is. */
    void compare(PrintedChange printed, List<StatedChange> read) {
        boolean right = read.stream()
                .filter(change -> change.figure().period().year() == printed.year() && change.before() == printed.year() - 1)
                .filter(change -> codes.get(printed.division() == null ? city.name() : printed.division()).equals(change.figure().divisionCode()))
                .filter(change -> printed.counted().equals(counted.get(change.figure().indicator())))
                .anyMatch(change -> change.way() == StatedChange.Way.PERCENT && change.figure().value().compareTo(printed.percent()) == 0);
        if (!right) {
            wrong.add(printed + " was read as " + read);
        }
    }

    void neverPrinted(StatedChange read) {
        wrong.add("never printed: " + read);
    }

    void neverPrinted(Observation read) {
        wrong.add("never printed: " + read);
    }

    int loaded() {
        return loaded;
    }

    List<String> wrong() {
        return wrong;
    }

    /** The lines of the definition that a person has to mend: units, kinds, and indicators that are one. */
    List<String> edits(Definition definition) {
        List<String> edits = new ArrayList<>();
        indicators.forEach((key, names) -> {
            if (names.size() > 1) {
                edits.add(key + " is drafted as " + names);
            }
        });
        if (indicators.size() > counted.size()) {
            edits.add("several are drafted as one: " + indicators);
        }
        definition.indicators().stream().filter(indicator -> counted.containsKey(indicator.name())).forEach(indicator -> edits(indicator, edits));
        definition.indicators().stream().filter(indicator -> !counted.containsKey(indicator.name())).forEach(indicator -> edits.add("nothing is read as " + indicator.name()));
        return edits;
    }

    private void edits(Indicator indicator, List<String> edits) {
        Counted truth = counted.get(indicator.name());
        if (!indicator.unit().equals(truth.kept())) {
            edits.add("unit of " + truth.label() + ": " + indicator.unit());
        }
        if (!indicator.kind().name().toLowerCase(Locale.ROOT).equals(truth.kind())) {
            edits.add("kind of " + truth.label() + ": " + indicator.kind());
        }
    }

    @Override
    public String toString() {
        return table + ": " + loaded;
    }
}
