package nianbao.warehouse;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.division.Division;
import nianbao.division.Membership;
import nianbao.division.Register;
import nianbao.division.Span;

/** The divisions and memberships of all registers; forms may share a register, its rows appear once. */
record RegisterRows(Database database) {

    void append(Definitions definitions) throws SQLException {
        List<Register> registers =
                definitions.forms().stream().map(Definition::register).distinct().toList();
        Set<List<?>> divisions = new LinkedHashSet<>();
        Set<List<?>> memberships = new LinkedHashSet<>();
        for (Register register : registers) {
            register.divisions().forEach(division -> divisions.add(division(register, division)));
            register.memberships().forEach(membership -> memberships.add(membership(membership)));
        }
        append("division", divisions);
        append("membership", memberships);
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
                division.successorCode(),
                register.currentCode(division.code()));
    }

    private static List<?> membership(Membership membership) {
        return List.of(
                membership.zoneCode(),
                membership.townshipCode(),
                Span.between(membership.validFrom(), "").first());
    }
}
