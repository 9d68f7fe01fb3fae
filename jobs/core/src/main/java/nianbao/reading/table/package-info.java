/**
 * Where in a sheet which form's table stands: its title, its header with the words over each column, its labels and footer. What
 * the words mean for a figure belongs to the rows.
 */
@NullMarked
package nianbao.reading.table;

import org.jspecify.annotations.NullMarked;
