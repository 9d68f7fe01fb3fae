package nianbao.definition;

import java.util.List;
import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/**
 * One part of a breakdown.
 *
 * @param within the category that this one is a part of (其中), or null; parts of parts do not count towards the total
 * @param required years in which a table without this column is an error
 */
public record Category(String name, Title title, List<Heading> headings, @Nullable String within, List<Years> required) {

    /** By name alone: categories are keys once for every figure. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
