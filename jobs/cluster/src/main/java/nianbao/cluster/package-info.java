/**
 * A home on Apache Spark: which of its releases is in force, the project's statements in Spark's words, and the commands that load, register
 * and ask its views, put the release to its tests, and make it anew of what has landed. What a statement says stands in the project's
 * SQL and not here; what writes to a home is in a package of its own.
 */
@NullMarked
package nianbao.cluster;

import org.jspecify.annotations.NullMarked;
