/**
 * Number formats, fills and kinds of dates: how a value looks on the sheet. No cells.
 */
@NullMarked
package nianbao.workbook.format;

import org.jspecify.annotations.NullMarked;
