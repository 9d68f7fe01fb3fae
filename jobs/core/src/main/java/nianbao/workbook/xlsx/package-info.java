/**
 * The parts of an {@code .xlsx} (ECMA-376, SpreadsheetML) as cells.
 */
package nianbao.workbook.xlsx;
