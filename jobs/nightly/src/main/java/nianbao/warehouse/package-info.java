/**
 * The home folder and what every step needs of it: the folders of a run, connections to DuckDB, and by
 * what its tables are divided.
 */
@NullMarked
package nianbao.warehouse;

import org.jspecify.annotations.NullMarked;
