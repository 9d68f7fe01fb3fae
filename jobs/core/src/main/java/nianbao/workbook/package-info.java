/**
 * Workbooks as plain sheets of cells with physical addresses, whatever the file format.
 * A file that cannot be opened is an answer, not an exception.
 */
package nianbao.workbook;
