/**
 * Number formats, fills and kinds of dates: how a value looks on the sheet. No cells.
 */
package nianbao.workbook.format;
