package nianbao.publication;

import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/**
 * A code of a list.
 *
 * @param parent the code of the same list that it is a part of
 */
record Code(String id, @Nullable String parent, Title name) {}
