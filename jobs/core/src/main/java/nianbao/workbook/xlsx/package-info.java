/**
 * The parts of an {@code .xlsx} (ECMA-376, SpreadsheetML) as cells.
 */
@NullMarked
package nianbao.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
