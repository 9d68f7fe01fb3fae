/**
 * The records of an {@code .xls} (BIFF5 and BIFF8, [MS-XLS]) as cells.
 */
@NullMarked
package nianbao.workbook.xls;

import org.jspecify.annotations.NullMarked;
