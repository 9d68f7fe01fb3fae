package nianbao.reading;

import nianbao.definition.Breakdown;
import nianbao.definition.Category;

/** A category that stands apart from its indicator; both null for the whole. */
record Part(Breakdown breakdown, Category category) {

    static final Part WHOLE = new Part(null, null);
}
