package nianbao.warehouse;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.definition.Breakdown;
import nianbao.definition.Category;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.definition.DueDay;
import nianbao.definition.Heading;
import nianbao.definition.Indicator;
import nianbao.definition.Ratio;
import nianbao.observation.Acceptance;

/** The forms with their indicators and categories, numbered in the order in which the definitions give them. */
final class FormRows {

    /** What open spans of years begin and end with, as those of divisions do. */
    private static final int FIRST_YEAR = 0;

    private static final int LAST_YEAR = 9999;

    private final Database database;

    FormRows(Database database) {
        this.database = database;
    }

    void append(Definitions definitions) throws SQLException {
        try (TableRows forms = new TableRows(database, "form");
                TableRows indicators = new TableRows(database, "indicator");
                TableRows categories = new TableRows(database, "category");
                TableRows dueDates = new TableRows(database, "due_date")) {
            int ordinal = 0;
            for (Definition form : definitions.forms()) {
                forms.append(form(form, ++ordinal));
                appendIndicators(indicators, form);
                appendCategories(categories, form);
                appendDueDates(dueDates, form);
            }
        }
    }

    private static void appendIndicators(TableRows table, Definition form) throws SQLException {
        int ordinal = 0;
        for (Indicator indicator : form.indicators()) {
            table.append(indicator(form, indicator, ++ordinal));
        }
    }

    private static void appendCategories(TableRows table, Definition form) throws SQLException {
        int ordinal = 0;
        for (Breakdown breakdown : form.breakdowns()) {
            for (Category category : breakdown.categories()) {
                table.append(category(form, breakdown, category, ++ordinal));
            }
        }
    }

    private static void appendDueDates(TableRows table, Definition form) throws SQLException {
        for (DueDay due : form.due()) {
            table.append(List.of(
                    form.form(), Math.max(due.years().first(), FIRST_YEAR), Math.min(due.years().last(), LAST_YEAR),
                    due.day().getMonthValue(), due.day().getDayOfMonth(), due.yearsAfter(form.layout().yearBegins())));
        }
    }

    private static List<?> form(Definition form, int ordinal) {
        String source = form.acceptance() == Acceptance.BY_FIGURE ? "publication" : "return";
        return List.of(form.form(), form.title().zh(), form.title().en(), form.level(), source, ordinal);
    }

    private static List<?> indicator(Definition form, Indicator indicator, int ordinal) {
        Ratio ratio = indicator.ratio();
        return Arrays.asList(
                form.form(),
                indicator.name(),
                indicator.title().zh(),
                indicator.title().en(),
                indicator.unit(),
                indicator.kind().word(),
                ratio == null ? null : ratio.numerator(),
                ratio == null ? null : ratio.denominator(),
                written(indicator.headings()),
                ordinal);
    }

    private static List<?> category(Definition form, Breakdown breakdown, Category category, int ordinal) {
        return Arrays.asList(
                form.form(),
                breakdown.name(),
                category.name(),
                breakdown.of(),
                category.title().zh(),
                category.title().en(),
                category.within(),
                written(category.headings()),
                ordinal);
    }

    private static String written(List<Heading> headings) {
        return headings.stream().map(Heading::written).collect(Collectors.joining("; "));
    }
}
