package nianbao.reading.heading;

import nianbao.definition.Breakdown;
import nianbao.definition.Category;

/** A category that stands apart from its indicator; both null for the whole. */
public record Part(Breakdown breakdown, Category category) {

    public static final Part WHOLE = new Part(null, null);
}
