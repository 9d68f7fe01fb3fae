package nianbao.division;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nianbao.label.Label;

/** What the divisions of a register are called, each under the names that it had while it was in force. */
final class DivisionNames {

    private final Map<String, Set<Division>> called = new HashMap<>();
    private final Function<Division, Unit> units;
    private int longest;

    /** @param units the unit that a division is a life of */
    DivisionNames(Function<Division, Unit> units) {
        this.units = units;
    }

    void add(String spelling, Division division) {
        String normal = Label.normal(spelling);
        longest = Math.max(longest, normal.length());
        called.computeIfAbsent(normal, text -> new LinkedHashSet<>()).add(division);
    }

    /** Whether a normal form is the name of a division of any year. */
    boolean know(String normal) {
        return called.containsKey(normal);
    }

    /** Whether a normal form is the name of a division of a level, of any year. */
    boolean know(String normal, String level) {
        return called.getOrDefault(normal, Set.of()).stream().anyMatch(division -> division.level().equals(level));
    }

    /** How many letters the longest name has. */
    int longest() {
        return longest;
    }

    /**
     * The divisions that a name means in a year: those that bear it and, of a unit that bears another name in that year,
     * those that it goes on in or was made of. Not one that was absorbed before: its name is no name of the other.
     */
    List<Division> meant(String normal, int year) {
        return unitsCalled(normal).flatMap(unit -> meant(normal, unit, year)).toList();
    }

    private Stream<Division> meant(String normal, Unit unit, int year) {
        List<Division> named = named(normal, unit).toList();
        List<Division> inForce = named.stream().filter(division -> division.span().contains(year)).toList();
        List<Division> told = inForce.isEmpty() ? named.stream().filter(division -> unit.isTold(division, year)).toList() : inForce;
        if (!told.isEmpty()) {
            return told.stream();
        }
        boolean absorbed = named.stream().allMatch(division -> unit.absorbedBefore(division, year).isPresent());
        return absorbed ? Stream.empty() : named.stream().flatMap(division -> unit.inForce(division, year).stream()).distinct();
    }

    /** The merger by which the division of a name had ceased to exist on its own in a year. */
    Optional<Division> absorbed(String normal, int year) {
        return unitsCalled(normal)
                .flatMap(unit -> named(normal, unit).flatMap(division -> unit.absorbedBefore(division, year).stream()))
                .findFirst();
    }

    private Stream<Unit> unitsCalled(String normal) {
        return called.getOrDefault(normal, Set.of()).stream().map(units).distinct();
    }

    private Stream<Division> named(String normal, Unit unit) {
        return called.getOrDefault(normal, Set.of()).stream().filter(division -> units.apply(division) == unit);
    }
}
