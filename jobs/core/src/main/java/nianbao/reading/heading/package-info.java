/**
 * What words in headings and labels say: years, dates, numbers, and coordinates of figures (whose, of what, when). No tables and
 * no sheets.
 */
@NullMarked
package nianbao.reading.heading;

import org.jspecify.annotations.NullMarked;
