/**
 * What {@code inspect} tells of a workbook: which form each table is taken for, how its headings and rows were understood, and a
 * draft where no definition fits.
 */
@NullMarked
package nianbao.reading.inspect;

import org.jspecify.annotations.NullMarked;
