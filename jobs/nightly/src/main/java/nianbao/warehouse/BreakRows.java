package nianbao.warehouse;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import nianbao.definition.Break;
import nianbao.definition.Breakdown;
import nianbao.definition.Category;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.definition.Indicator;
import org.jspecify.annotations.Nullable;

/** Where series break, a row for each total and each category that does. */
record BreakRows(Database database) {

    void append(Definitions definitions) throws SQLException {
        try (TableRows table = new TableRows(database, "definition_break")) {
            for (Definition form : definitions.forms()) {
                for (Break broken : form.breaks()) {
                    append(table, form, broken);
                }
            }
        }
    }

    private static void append(TableRows table, Definition form, Break broken) throws SQLException {
        for (Indicator indicator : form.indicators()) {
            if (broken.concerns(indicator)) {
                table.append(row(form, broken, indicator.name(), null, null));
            }
            for (Breakdown breakdown : form.breakdowns()) {
                append(table, form, broken, indicator, breakdown);
            }
        }
    }

    private static void append(
            TableRows table, Definition form, Break broken, Indicator indicator, Breakdown breakdown)
            throws SQLException {
        if (breakdown.of() != null && !breakdown.of().equals(indicator.name())) {
            return;
        }
        for (Category category : breakdown.categories()) {
            if (broken.concerns(breakdown, category)) {
                table.append(row(form, broken, indicator.name(), breakdown.name(), category.name()));
            }
        }
    }

    private static List<?> row(Definition form, Break broken, String indicator, @Nullable String breakdown, @Nullable String category) {
        return Arrays.asList(
                form.form(),
                broken.name(),
                broken.kind().word(),
                broken.year(),
                indicator,
                breakdown,
                category,
                broken.text().zh(),
                broken.text().en(),
                broken.source());
    }
}
