package nianbao.definition;

import java.util.List;
import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/**
 * A split of indicators into categories.
 *
 * @param of the indicator that the categories split; null when they stand in the rows and split every indicator
 * @param totals row labels of the total over all categories
 * @param published the lowest level of which it is published; null where it is of all
 */
public record Breakdown(String name, Title title, @Nullable String of, List<String> totals, @Nullable String published, List<Category> categories) {

    /** By name alone: breakdowns are keys once for every figure. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The indicator that its categories split; the one given where they split every one. */
    public String split(String indicator) {
        return of == null ? indicator : of;
    }

    /** The categories that add up to the whole: those that are within no other one. */
    public List<String> added() {
        return categories.stream().filter(category -> category.within() == null).map(Category::name).toList();
    }
}
