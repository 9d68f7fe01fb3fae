/**
 * The home folder and what every step needs of it: the folders of a run, connections to DuckDB, by
 * what its tables are divided, and the SQL that the project keeps in files.
 */
@NullMarked
package nianbao.warehouse;

import org.jspecify.annotations.NullMarked;
