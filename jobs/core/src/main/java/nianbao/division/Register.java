package nianbao.division;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.label.Label;
import nianbao.label.Memo;
import nianbao.label.Nearest;
import org.jspecify.annotations.Nullable;

/** All divisions of a register, found by what people call them in a given year. */
public final class Register {

    private final List<Division> divisions;
    private final List<Membership> memberships;
    private final List<Event> events;
    private final Map<String, Unit> unitsByCode = new HashMap<>();
    private final DivisionNames names;
    private final Map<String, String> codesByScheme = new HashMap<>();
    private final Mentions mentions;
    private final Memo<Asked, Match> matches = new Memo<>();
    private final Memo<Asked, List<String>> near = new Memo<>();

    Register(List<Division> divisions, List<Alias> aliases, List<OtherCode> otherCodes, List<Membership> memberships, List<Event> events) {
        this.divisions = List.copyOf(divisions);
        this.memberships = List.copyOf(memberships);
        this.events = List.copyOf(events);
        this.names = new DivisionNames(division -> unitsByCode.get(division.code()));
        this.mentions = new Mentions(this, names);
        group(divisions).forEach(this::index);
        aliases.forEach(alias -> spell(alias.text(), alias.code()));
        otherCodes.forEach(this::index);
    }

    /** Another way to write a division. */
    record Alias(String code, String text) {}

    /** The code of a division in another coding scheme. */
    record OtherCode(String code, String scheme, String other) {}

    public List<Division> divisions() {
        return divisions;
    }

    public List<Membership> memberships() {
        return memberships;
    }

    public List<Event> events() {
        return events;
    }

    /** Today's code of a division that may have had others; the code itself when the register lacks it. */
    public String currentCode(String code) {
        Unit unit = unitsByCode.get(code);
        return unit == null ? code : unit.currentCode();
    }

    /** The register's own code for one of another scheme; the text itself when there is none, or no scheme is given. */
    public String ownCode(@Nullable String scheme, String text) {
        return scheme == null ? text : codesByScheme.getOrDefault(scheme + ":" + Label.normal(text), text);
    }

    /** Whether a division is another one, lies in it, or reports through it; codes of any year. */
    public boolean isWithin(String code, String above) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(currentCode(code)));
        while (!open.isEmpty()) {
            String next = currentCode(open.pop());
            if (next.equals(currentCode(above))) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(parents(next));
            }
        }
        return false;
    }

    /** The lowest of the divisions in which all of these lie in a year, none of them itself; empty when there is no single one. */
    public Optional<Division> around(Collection<Division> members, int year) {
        List<Division> around = divisions.stream()
                .filter(division -> division.span().contains(year) && members.stream().allMatch(member -> isBelow(member, division)))
                .toList();
        List<Division> lowest = around.stream()
                .filter(division -> around.stream().noneMatch(other -> isBelow(other, division)))
                .toList();
        return lowest.size() == 1 ? Optional.of(lowest.get(0)) : Optional.empty();
    }

    /** The divisions of a level that lie in another one at the end of a year. */
    public Set<Division> within(Division above, String level, int year) {
        return divisions.stream()
                .filter(division -> division.level().equals(level) && division.span().contains(year) && isBelow(division, above))
                .collect(Collectors.toSet());
    }

    private boolean isBelow(Division division, Division above) {
        return !currentCode(division.code()).equals(currentCode(above.code())) && isWithin(division.code(), above.code());
    }

    private List<String> parents(String current) {
        Unit unit = unitsByCode.get(current);
        Stream<String> byLaw = unit == null ? Stream.of() : unit.lives().stream().map(Division::parentCode).filter(Objects::nonNull);
        Stream<String> zones = memberships.stream()
                .filter(membership -> membership.townshipCode().equals(current))
                .map(Membership::zoneCode);
        return Stream.concat(byLaw, zones).toList();
    }

    /** Whether a label names a division in any year. */
    public boolean knows(String normal) {
        return Label.readings(normal).stream().anyMatch(names::know);
    }

    /** Whether a label names a division of a level in any year. */
    public boolean knows(String normal, String level) {
        return Label.readings(normal).stream().anyMatch(reading -> names.know(reading, level));
    }

    /** Whether a normal form, as it is, is a name of a division in any year. */
    public boolean isName(String normal) {
        return names.know(normal);
    }

    /**
     * What a label means.
     *
     * @param level preferred where a township and its county bear the same name
     * @param sender code of the division that sent the label, which tells namesakes apart; may be null
     */
    public Match find(String label, int year, String level, @Nullable String sender) {
        return matches.of(new Asked(Label.normal(label), year, level, sender), this::find);
    }

    private record Asked(String normal, int year, String level, @Nullable String sender) {}

    private Match find(Asked asked) {
        String normal = asked.normal();
        Optional<String> name = Label.readings(normal).stream().filter(names::know).findFirst();
        List<Division> alive = name.map(known -> names.meant(known, asked.year())).orElse(List.of());
        List<Division> candidates = narrow(narrow(alive, asked.level(), Division::level), asked.sender(), this::reportsTo);
        return switch (candidates.size()) {
            case 0 -> name.flatMap(known -> names.absorbed(known, asked.year()))
                    .map(absorbed -> (Match) new Match.Absorbed(absorbed, into(absorbed, asked.year())))
                    .or(() -> behindAbove(normal, asked.year()).map(division -> new Match.Found(division, false)))
                    .orElseGet(() -> new Match.Unknown(nearest(normal, asked)));
            case 1 -> found(candidates.get(0), normal);
            default -> new Match.Ambiguous(candidates);
        };
    }

    /** The one division that a text such as {@code 莘县莘亭街道} names behind the name of one above it. */
    private Optional<Division> behindAbove(String normal, int year) {
        List<Division> named = IntStream.range(1, normal.length())
                .filter(cut -> names.know(normal.substring(0, cut)) && names.know(normal.substring(cut)))
                .boxed()
                .flatMap(cut -> names.meant(normal.substring(cut), year).stream()
                        .filter(division -> names.meant(normal.substring(0, cut), year).stream()
                                .anyMatch(above -> !above.equals(division) && isWithin(division.code(), above.code()))))
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private @Nullable String into(Division absorbed, int year) {
        List<Division> after = unit(absorbed.code()).inForce(year);
        return after.size() == 1 ? after.get(0).name() : null;
    }

    /** The division above {@code level} that a text such as {@code 莘县综治办} names, by its longest name in it. */
    public Optional<Division> above(String level, String text, int year) {
        return mentions.above(level, text, year);
    }

    /** The division of {@code level} that a text such as a sheet name or a title names, by its longest name in it. */
    public Optional<Division> at(String level, String text, int year) {
        return mentions.at(level, text, year);
    }

    /**
     * The division of a level or above it that a text names in full, or by an everyday name and nothing else; several where
     * they bear the same name, none where it names several of different names.
     */
    public List<Division> namedIn(String level, String text, int year) {
        return mentions.inFull(level, text, year);
    }

    /** Whether no division of the register lies above it. */
    public boolean isTop(Division division) {
        return !unitsByCode.containsKey(division.parentCode());
    }

    private Match found(Division division, String normal) {
        String name = Label.normal(division.name());
        return new Match.Found(division, normal.equals(name) || normal.equals(division.code()));
    }

    /** The nearest names among the divisions of the sender, or among all where it is not known. */
    private List<String> nearest(String normal, Asked asked) {
        return Nearest.all(normal, near.of(new Asked("", asked.year(), asked.level(), asked.sender()), this::namesNear));
    }

    private List<String> namesNear(Asked asked) {
        return divisions.stream()
                .filter(division -> division.level().equals(asked.level()) && division.span().contains(asked.year()))
                .filter(division -> asked.sender() == null || isWithin(division.code(), asked.sender()))
                .map(Division::name)
                .toList();
    }

    /** Lists that may be asked for null: the top of a register has nothing above it. */
    private @Nullable String reportsTo(Division division) {
        String current = currentCode(division.code());
        return memberships.stream()
                .filter(membership -> membership.townshipCode().equals(current))
                .map(Membership::zoneCode)
                .findFirst()
                .orElse(division.parentCode());
    }

    private static List<Division> narrow(List<Division> divisions, @Nullable String wanted, Function<Division, String> property) {
        List<Division> narrowed = divisions.stream()
                .filter(division -> wanted != null && wanted.equals(property.apply(division)))
                .toList();
        return narrowed.isEmpty() ? divisions : narrowed;
    }

    private static Collection<Unit> group(List<Division> divisions) {
        Map<String, String> successors = new HashMap<>();
        divisions.stream()
                .filter(division -> division.successorCode() != null)
                .forEach(division -> successors.put(division.code(), division.successorCode()));
        Map<String, Unit> units = new LinkedHashMap<>();
        for (Division division : divisions) {
            String current = last(division.code(), successors);
            units.computeIfAbsent(current, code -> new Unit(code, new ArrayList<>())).lives().add(division);
        }
        return units.values();
    }

    private static String last(String code, Map<String, String> successors) {
        Set<String> seen = new HashSet<>();
        String current = code;
        while (seen.add(current) && successors.containsKey(current)) {
            current = successors.get(current);
        }
        return current;
    }

    private void index(Unit unit) {
        for (Division life : unit.lives()) {
            unitsByCode.put(life.code(), unit);
            names.add(life.code(), life);
            Spellings.of(life.name()).forEach(spelling -> names.add(spelling, life));
        }
    }

    /** A code that two schemes give to different divisions is the register's own, unless the scheme is named. */
    private void index(OtherCode code) {
        codesByScheme.put(code.scheme() + ":" + Label.normal(code.other()), code.code());
        if (!unitsByCode.containsKey(code.other())) {
            spell(code.other(), code.code());
        }
    }

    /** An alias is one of the division under every name that it had with that code. */
    private void spell(String spelling, String code) {
        unit(code).lives().stream().filter(life -> life.code().equals(code)).forEach(life -> names.add(spelling, life));
    }

    private Unit unit(String code) {
        return Objects.requireNonNull(unitsByCode.get(code));
    }

    /** The last year of which a division may tell figures: that in the course of which it was absorbed included. */
    public int toldUntil(Division division) {
        return unit(division.code()).toldUntil(division);
    }
}
