package nianbao.drift;

import java.util.List;
import nianbao.definition.Breakdown;
import nianbao.definition.Category;
import nianbao.definition.Definition;
import nianbao.definition.Heading;
import nianbao.definition.Indicator;
import nianbao.definition.Years;
import nianbao.label.Label;
import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/**
 * A column of a form in one year: the total of an indicator, or one category of it.
 *
 * @param breakdown null for a total, as is the category
 * @param levels the words above it, from the outermost group to its own
 * @param unit the word of its unit, empty where its own words say it, or where it holds words
 */
public record FormColumn(
        Indicator indicator, @Nullable Breakdown breakdown, @Nullable Category category, List<String> levels, String unit) {

    /** The column of an item under the words that name it most fully. */
    static FormColumn of(Definition form, int year, Indicator indicator, @Nullable Breakdown breakdown, @Nullable Category category, Heading heading) {
        List<String> levels = List.of(heading.text().split("/")).stream().map(FormColumn::printed).toList();
        String unit = form.units().isUnit(Label.normal(levels.get(levels.size() - 1))) || !indicator.values().isEmpty() ? "" : unit(form, year, indicator);
        return new FormColumn(indicator, breakdown, category, levels, unit);
    }

    private static String unit(Definition form, int year, Indicator indicator) {
        return indicator.writtenIn().stream()
                .filter(word -> word.holdsIn(year))
                .map(Heading::text)
                .findFirst()
                .orElseGet(() -> form.units().wordOf(indicator.unit()));
    }

    /** Definitions write signs as they are compared; Chinese prints them wide. */
    private static String printed(String words) {
        return words.strip().replace(':', '：').replace('(', '（').replace(')', '）');
    }

    /** The name under which views know it: {@code cases_filed}, or {@code cases_filed/offence/theft}. */
    public String name() {
        return breakdown == null || category == null ? indicator.name() : indicator.name() + "/" + breakdown.name() + "/" + category.name();
    }

    /** What people call it. */
    public Title title() {
        return category == null
                ? indicator.title()
                : new Title(indicator.title().zh() + "：" + category.title().zh(), indicator.title().en() + ": " + category.title().en());
    }

    /** The words right above its figures. */
    public String heading() {
        return levels.get(levels.size() - 1);
    }

    /** The groups that it stands in. */
    public List<String> groups() {
        return levels.subList(0, levels.size() - 1);
    }

    /** Whether a return without it is sent back. */
    public boolean isRequired(int year) {
        List<Years> required = category == null ? indicator.required() : category.required();
        return required.stream().anyMatch(years -> years.contains(year));
    }
}
