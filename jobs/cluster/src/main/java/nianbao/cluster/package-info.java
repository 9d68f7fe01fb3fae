/**
 * The commands that load into a home by Apache Spark, register and ask its views, put its release to the tests, and make it anew. What
 * they do is in packages of their own.
 */
@NullMarked
package nianbao.cluster;

import org.jspecify.annotations.NullMarked;
