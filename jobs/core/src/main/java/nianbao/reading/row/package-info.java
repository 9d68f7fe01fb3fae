/**
 * What the columns and the rows of a table are about: which division, indicator, category and year, of which column and row. What
 * stands in the cells belongs to the values.
 */
@NullMarked
package nianbao.reading.row;

import org.jspecify.annotations.NullMarked;
