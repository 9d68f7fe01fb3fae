package nianbao.warehouse;

import java.sql.SQLException;
import java.util.List;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.definition.Heading;
import nianbao.definition.Years;
import nianbao.division.Division;

/** Of which divisions each form is expected, in which years. */
final class ReporterRows {

    private static final Heading EVERYBODY = new Heading("", Years.ALL);

    private final Database database;

    ReporterRows(Database database) {
        this.database = database;
    }

    void append(Definitions definitions) throws SQLException {
        try (TableRows reporters = new TableRows(database, "reporter")) {
            for (Definition form : definitions.forms()) {
                for (Division division : form.register().divisions()) {
                    if (division.level().equals(form.level())) {
                        append(reporters, form, division);
                    }
                }
            }
        }
    }

    private static void append(TableRows reporters, Definition form, Division division) throws SQLException {
        List<Heading> named = form.reporters().isEmpty() ? List.of(EVERYBODY) : form.reporters();
        for (Heading reporter : named) {
            if (reporter == EVERYBODY || isOf(form, division, reporter)) {
                reporters.append(List.of(
                        form.form(),
                        division.code(),
                        Math.max(reporter.years().first(), division.span().first()),
                        Math.min(reporter.years().last(), division.span().last())));
            }
        }
    }

    private static boolean isOf(Definition form, Division division, Heading reporter) {
        return form.named(reporter.text()).anyMatch(above -> form.register().isWithin(division.code(), above.code()));
    }
}
