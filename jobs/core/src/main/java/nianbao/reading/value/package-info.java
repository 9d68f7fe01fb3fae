/**
 * What stands in the cells of a table that is understood: figures in the unit in which they are kept, their status and precision,
 * totals and stated changes.
 */
@NullMarked
package nianbao.reading.value;

import org.jspecify.annotations.NullMarked;
