package nianbao.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.definition.Breakdown;
import nianbao.definition.Category;
import nianbao.definition.Definition;
import nianbao.definition.Heading;
import nianbao.definition.Indicator;
import nianbao.definition.Ratio;
import nianbao.definition.Rule;
import nianbao.definition.Rule.Categories;
import nianbao.definition.Rule.Holds;
import nianbao.definition.Rule.Parts;
import nianbao.definition.Years;
import org.jspecify.annotations.Nullable;

/**
 * A form in one year.
 *
 * @param columns what is asked in that year; those of a group stand beside each other
 */
public record FormYear(Definition form, int year, List<FormColumn> columns) {

    /** The form as its definition says it for a year. */
    public static FormYear of(Definition form, int year) {
        List<FormColumn> columns = new ArrayList<>();
        for (Indicator indicator : form.indicators()) {
            if (isAsked(indicator.required(), year)) {
                column(form, year, indicator, null, null, indicator.headings()).ifPresent(columns::add);
            }
        }
        for (Breakdown breakdown : form.breakdowns()) {
            for (Category category : breakdown.categories()) {
                Stream.ofNullable(breakdown.of())
                        .filter(split -> isAsked(category.required(), year))
                        .flatMap(split -> column(form, year, form.indicator(split), breakdown, category, category.headings()).stream())
                        .forEach(columns::add);
            }
        }
        boolean begun = columns.stream().anyMatch(column -> column.isRequired(year)) || form.indicators().stream().allMatch(one -> one.required().isEmpty());
        return new FormYear(form, year, begun ? grouped(columns) : List.of());
    }

    /** What is required in some years is asked in no other, although words may be known there by which it goes in others. */
    private static boolean isAsked(List<Years> required, int year) {
        return required.isEmpty() || required.stream().anyMatch(years -> years.contains(year));
    }

    /** Of several wordings that hold in a year the one with the most groups above it, and of those the first. */
    private static Optional<FormColumn> column(
            Definition form, int year, Indicator indicator, @Nullable Breakdown breakdown, @Nullable Category category, List<Heading> headings) {
        return headings.stream()
                .filter(heading -> heading.holdsIn(year))
                .max(Comparator.comparingInt(FormYear::depth).thenComparing(heading -> -headings.indexOf(heading)))
                .map(heading -> FormColumn.of(form, year, indicator, breakdown, category, heading));
    }

    private static int depth(Heading heading) {
        return heading.text().split("/").length;
    }

    /** In the order in which each group comes first. */
    private static List<FormColumn> grouped(List<FormColumn> columns) {
        Map<List<String>, Integer> first = new HashMap<>();
        for (int place = 0; place < columns.size(); place++) {
            List<String> levels = columns.get(place).levels();
            for (int depth = 1; depth <= levels.size(); depth++) {
                first.putIfAbsent(levels.subList(0, depth), place);
            }
        }
        int deepest = columns.stream().mapToInt(column -> column.levels().size()).max().orElse(0);
        List<FormColumn> sorted = columns;
        for (int depth = deepest; depth > 0; depth--) {
            int level = depth;
            sorted = sorted.stream().sorted(Comparator.comparing(column -> first.get(upTo(column, level)))).toList();
        }
        return sorted;
    }

    private static List<String> upTo(FormColumn column, int level) {
        return column.levels().subList(0, Math.min(level, column.levels().size()));
    }

    /** The column of a total, where the form has it in this year. */
    public Optional<FormColumn> total(String indicator) {
        return columns.stream().filter(column -> column.category() == null && column.indicator().name().equals(indicator)).findFirst();
    }

    /** Whether a rate has both counts beside it that it is made of. */
    public boolean isWorkedOut(FormColumn column) {
        Ratio ratio = column.indicator().ratio();
        return ratio != null && column.category() == null && column.indicator().unit().equals("percent")
                && total(ratio.numerator()).isPresent() && total(ratio.denominator()).isPresent();
    }

    /** The columns that a breakdown adds up: parts of parts are none of them. */
    public List<FormColumn> parts(String breakdown) {
        return columns.stream()
                .filter(column -> column.breakdown() != null && column.breakdown().name().equals(breakdown))
                .filter(column -> column.category() != null && column.category().within() == null)
                .toList();
    }

    /** The rules that can be broken in this year: those that hold, and of which it has the columns. */
    public List<Rule> rules() {
        return form.rules().stream().filter(rule -> rule.years().contains(year) && isAsked(rule.check())).toList();
    }

    private boolean isAsked(Rule.Check check) {
        if (check instanceof Holds holds) {
            return RuleNames.in(holds.condition()).stream().allMatch(name -> total(name).isPresent());
        }
        if (check instanceof Categories categories) {
            return total(categories.total()).isPresent() && !parts(categories.breakdown()).isEmpty();
        }
        Parts parts = (Parts) check;
        return total(parts.total()).isPresent() && parts.parts().stream().anyMatch(part -> total(part).isPresent());
    }
}
