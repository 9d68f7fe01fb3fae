package nianbao.definition;

import java.util.List;
import java.util.Locale;
import nianbao.language.Title;

/**
 * A year from which on some series mean something else, so that they do not compare with the years before.
 *
 * @param of what breaks: a total ({@code cases_new}), every category of a breakdown ({@code new_class}), or one of
 *     them ({@code new_class/civil})
 * @param source what says so: a law, a decree, a study, or the returns themselves
 */
public record Break(String name, Change kind, int year, List<String> of, Title text, String source) {

    /** What changed: what is counted, or the unit that it is counted in. */
    public enum Change {
        DEFINITION,
        UNIT;

        /** The lower-case word, as written in definitions. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the total of an indicator breaks. */
    public boolean concerns(Indicator indicator) {
        return of.contains(indicator.name());
    }

    /** Whether a category of a breakdown breaks. */
    public boolean concerns(Breakdown breakdown, Category category) {
        return of.contains(breakdown.name()) || of.contains(breakdown.name() + "/" + category.name());
    }
}
