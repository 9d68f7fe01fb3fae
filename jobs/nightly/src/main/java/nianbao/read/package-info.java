/**
 * The partitioned step: workbooks in groups of like size, each group read by a thread of its own and
 * written as Parquet parts.
 */
@NullMarked
package nianbao.read;

import org.jspecify.annotations.NullMarked;
