package nianbao.warehouse;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.division.Division;
import nianbao.division.Event;
import nianbao.division.Event.Party;
import nianbao.division.Membership;
import nianbao.division.Register;
import nianbao.division.Span;

/** The divisions, memberships and events of all registers; forms may share a register, its rows appear once. */
record RegisterRows(Database database) {

    private static final Party NOBODY = new Party(null, null);

    void append(Definitions definitions) throws SQLException {
        List<Register> registers =
                definitions.forms().stream().map(Definition::register).distinct().toList();
        Set<List<?>> divisions = new LinkedHashSet<>();
        Set<List<?>> memberships = new LinkedHashSet<>();
        Set<List<?>> events = new LinkedHashSet<>();
        for (Register register : registers) {
            register.divisions().forEach(division -> divisions.add(division(register, division)));
            register.memberships().forEach(membership -> memberships.add(membership(membership)));
            register.events().forEach(event -> events.addAll(pairs(event)));
        }
        append("division", divisions);
        append("membership", memberships);
        append("event", events);
    }

    private void append(String name, Set<List<?>> rows) throws SQLException {
        try (TableRows table = new TableRows(database, name)) {
            for (List<?> row : rows) {
                table.append(row);
            }
        }
    }

    private static List<?> division(Register register, Division division) {
        return Arrays.asList(
                division.code(),
                division.name(),
                division.level(),
                division.kind(),
                division.parentCode(),
                division.validFrom(),
                division.validTo(),
                division.span().first(),
                division.span().last(),
                register.toldUntil(division),
                division.successorCode(),
                register.currentCode(division.code()));
    }

    // A row for each old division with each new one, so that either can be looked up.
    private static List<List<?>> pairs(Event event) {
        List<List<?>> pairs = new ArrayList<>();
        for (Party old : sides(event.old())) {
            for (Party made : sides(event.made())) {
                pairs.add(pair(event, old, made));
            }
        }
        return pairs;
    }

    private static List<Party> sides(List<Party> parties) {
        return parties.isEmpty() ? List.of(NOBODY) : parties;
    }

    private static List<?> pair(Event event, Party old, Party made) {
        return Arrays.asList(
                event.id(),
                event.kind(),
                old.code(),
                old.name(),
                made.code(),
                made.name(),
                event.earliest(),
                event.latest(),
                year(event.earliest()),
                year(event.latest()),
                event.document());
    }

    private static int year(String day) {
        return Integer.parseInt(day.substring(0, 4));
    }

    private static List<?> membership(Membership membership) {
        return List.of(
                membership.zoneCode(),
                membership.townshipCode(),
                Span.between(membership.validFrom(), "").first());
    }
}
