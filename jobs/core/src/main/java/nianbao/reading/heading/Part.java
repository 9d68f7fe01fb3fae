package nianbao.reading.heading;

import nianbao.definition.Breakdown;
import nianbao.definition.Category;
import org.jspecify.annotations.Nullable;

/** A category that stands apart from its indicator; both null for the whole. */
public record Part(@Nullable Breakdown breakdown, @Nullable Category category) {

    public static final Part WHOLE = new Part(null, null);
}
