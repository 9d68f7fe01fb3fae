/**
 * The records of an {@code .xls} (BIFF5 and BIFF8, [MS-XLS]) as cells.
 */
package nianbao.workbook.xls;
