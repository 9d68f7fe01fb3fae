package nianbao.reading;

import java.util.List;
import nianbao.definition.Layout;
import nianbao.division.Division;
import nianbao.division.Match;
import nianbao.label.Label;

/** Understands labels that name a division, or a total over divisions. */
final class Divisions {

    private final Context context;
    private final Findings findings;

    Divisions(Context context, Findings findings) {
        this.context = context;
        this.findings = findings;
    }

    /** Null, with a finding, when the label names nothing that is known. */
    Who who(String label, String address, int year, String within) {
        String normal = Label.normal(label);
        Layout layout = context.layout();
        if (isOneOf(layout.totals(), normal)) {
            return new Who.All(null);
        }
        return isOneOf(layout.subtotals(), normal) ? new Who.Group() : division(label, address, year, within);
    }

    private static boolean isOneOf(List<String> words, String normal) {
        return Label.readings(normal).stream().anyMatch(words::contains);
    }

    private Who division(String label, String address, int year, String within) {
        String level = context.definition().level();
        Match match = context.definition().register().find(label, year, level, within);
        if (match instanceof Match.Found found) {
            noteAlias(label, address, found);
            return who(found.division());
        }
        report(match, label.strip(), address);
        return null;
    }

    /** A row that names a division of another level, such as the county over its townships, adds up. */
    private Who who(Division division) {
        boolean member = division.level().equals(context.definition().level());
        return member ? new Who.Member(division) : new Who.All(division);
    }

    private void noteAlias(String label, String address, Match.Found found) {
        if (!found.official()) {
            Findings.Spot spot = new Findings.Spot(context.sheet(), address, found.division().code(), null);
            findings.add("division_alias", spot, label.strip(), found.division().name());
        }
    }

    private void report(Match match, String label, String address) {
        Findings.Spot spot = new Findings.Spot(context.sheet(), address);
        if (match instanceof Match.Unknown unknown) {
            findings.add("unknown_division", spot, label, unknown.nearest());
        } else if (match instanceof Match.Ambiguous ambiguous) {
            findings.add("ambiguous_division", spot, label, names(ambiguous));
        }
    }

    private static String names(Match.Ambiguous ambiguous) {
        return String.join(
                ", ",
                ambiguous.candidates().stream().map(division -> division.name() + " " + division.code()).toList());
    }
}
