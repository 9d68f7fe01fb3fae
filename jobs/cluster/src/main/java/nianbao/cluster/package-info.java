/**
 * A home on Apache Spark: which of its releases is in force, its views in Spark's words, and the commands that register and ask
 * them. What a view says stands in the project's SQL and not here; nothing here writes to a home.
 */
@NullMarked
package nianbao.cluster;

import org.jspecify.annotations.NullMarked;
