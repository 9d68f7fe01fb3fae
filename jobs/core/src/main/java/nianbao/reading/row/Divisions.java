package nianbao.reading.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Dimension;
import nianbao.definition.Placement;
import nianbao.division.Division;
import nianbao.division.Match;
import nianbao.division.Register;
import nianbao.label.Label;
import nianbao.reading.heading.Coordinates;
import nianbao.reading.heading.HeadingText;
import nianbao.reading.heading.Who;
import nianbao.reading.submission.Findings;
import nianbao.reading.table.PresentWords;
import org.jspecify.annotations.Nullable;

/** Understands labels that name a division, or a total over divisions. */
final class Divisions {

    /** By year, the names that stand in the table: looked up once, however many unknown ones there are. */
    private final Map<Integer, Set<String>> present = new HashMap<>();
    private final Context context;
    private final PresentWords words;
    private final Findings findings;
    private final Register register;

    /** @param words those that stand in the table */
    Divisions(Context context, PresentWords words, Findings findings) {
        this.context = context;
        this.words = words;
        this.findings = findings;
        this.register = context.definition().register();
    }

    /** Null, with a finding, when the label names nothing that is known. */
    @Nullable Who who(HeadingText label, String address, int year, @Nullable String within) {
        if (isTotal(label)) {
            return new Who.All(null);
        }
        return isOneOf(context.layout().subtotals(), label)
                ? new Who.Group()
                : division(label, address, year, match(label, Dimension.DIVISION, year, within));
    }

    /**
     * Of a label with a code beside it. The code decides; null, with a finding, when it belongs to another division than
     * the name.
     */
    @Nullable Who who(HeadingText label, HeadingText code, String address, int year, @Nullable String within) {
        Match byCode = match(code, Dimension.CODE, year, within);
        Match byName = match(label, Dimension.DIVISION, year, within);
        if (isTotal(label)) {
            return who(label, address, year, within);
        }
        if (!(byCode instanceof Match.Found found)) {
            findings.add("unknown_code", new Findings.Spot(context.sheet(), address), written(code), null);
            return who(label, address, year, within);
        }
        if (isOther(byName, found.division())) {
            findings.add("code_disagrees", new Findings.Spot(context.sheet(), address), written(code) + " " + written(label), name(found));
            return null;
        }
        boolean official = Label.normal(found.division().name()).equals(label.key());
        return division(label, address, year, new Match.Found(found.division(), official));
    }

    /** Whether a name is known, and not as one of that division. */
    private static boolean isOther(Match byName, Division division) {
        if (byName instanceof Match.Found found) {
            return !found.division().equals(division);
        }
        return byName instanceof Match.Ambiguous ambiguous && !ambiguous.candidates().contains(division);
    }

    /** Both of what two labels of one heading say; a finding when they name different divisions. */
    Coordinates agreed(Coordinates one, Coordinates other, HeadingText label, String address) {
        if (one.who() != null && other.who() != null && !one.who().equals(other.who())) {
            String first = one.who() instanceof Who.Member member ? name(member.division()) : null;
            findings.add("code_disagrees", new Findings.Spot(context.sheet(), address), written(label), first);
        }
        return one.or(other);
    }

    boolean isTotal(HeadingText label) {
        return isOneOf(context.layout().totals(), label);
    }

    private static boolean isOneOf(List<String> words, HeadingText label) {
        for (String reading : label.readings()) {
            if (words.contains(reading)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a label names a division of any year, or a total. */
    boolean isNamedBy(HeadingText label) {
        return isTotal(label) || register.knows(label.key());
    }

    private Match match(HeadingText label, Dimension dimension, int year, @Nullable String within) {
        String scheme = context.layout().placement(dimension).map(Placement::scheme).orElse(null);
        return register.find(register.ownCode(scheme, label.key()), year, context.definition().level(), within);
    }

    private @Nullable Who division(HeadingText label, String address, int year, Match match) {
        Findings.Spot spot = new Findings.Spot(context.sheet(), address);
        return match.<Optional<Who>>when(
                found -> found(label, address, found),
                unknown -> nobody("unknown_division", spot, written(label), nearest(unknown, year)),
                absorbed -> nobody(
                        "absorbed_division", spot, written(label) + " (" + absorbed.division().validTo() + ")", absorbed.into()),
                ambiguous -> nobody("ambiguous_division", spot, written(label), names(ambiguous))).orElse(null);
    }

    private Optional<Who> found(HeadingText label, String address, Match.Found found) {
        if (!context.ownership().allows(found.division())) {
            Findings.Spot spot = new Findings.Spot(context.sheet(), address, found.division().code(), null);
            return nobody("other_sender", spot, name(found), context.ownership().senderName());
        }
        noteAlias(label, address, found);
        return Optional.of(who(found.division()));
    }

    private Optional<Who> nobody(String rule, Findings.Spot spot, String found, @Nullable String expected) {
        findings.add(rule, spot, found, expected);
        return Optional.empty();
    }

    /** A row that names a division of another level, such as the county over its townships, adds up; 市直 and the like do not. */
    private Who who(Division division) {
        boolean member = division.level().equals(context.definition().level());
        return member || division.isUnallocated() ? new Who.Member(division) : new Who.All(division);
    }

    private void noteAlias(HeadingText label, String address, Match.Found found) {
        if (!found.official()) {
            Findings.Spot spot = new Findings.Spot(context.sheet(), address, found.division().code(), null);
            findings.add("division_alias", spot, written(label), found.division().name());
        }
    }

    /** The nearest of the sender's divisions that has no row or column of its own. */
    private @Nullable String nearest(Match.Unknown unknown, int year) {
        Set<String> taken = present.computeIfAbsent(year, this::present);
        return unknown.near().stream().filter(name -> !taken.contains(name)).findFirst().orElse(null);
    }

    private Set<String> present(int year) {
        return words.readings().stream()
                .flatMap(List::stream)
                .map(word -> register.find(word, year, context.definition().level(), context.sender()))
                .flatMap(match -> match instanceof Match.Found found ? Stream.of(found.division().name()) : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static String written(HeadingText label) {
        return label.written().strip();
    }

    private static String name(Match.Found found) {
        return name(found.division());
    }

    private static String name(Division division) {
        return division.name() + " " + division.code();
    }

    private static String names(Match.Ambiguous ambiguous) {
        return String.join(", ", ambiguous.candidates().stream().map(Divisions::name).toList());
    }
}
