/**
 * Writes rows of any type as Parquet files on the local disk, without Hadoop at run time.
 * What is written here is read by DuckDB alone.
 */
@NullMarked
package nianbao.parquet;

import org.jspecify.annotations.NullMarked;
