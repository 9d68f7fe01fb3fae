/**
 * A release on Apache Spark: which one of a home is in force, the project's statements in Spark's words, its views and tests, and how it is
 * made anew of what has landed. What a statement says stands in the project's SQL and not here.
 */
@NullMarked
package nianbao.cluster.release;

import org.jspecify.annotations.NullMarked;
