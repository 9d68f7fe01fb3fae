/**
 * Workbooks as plain sheets of cells with physical addresses, whatever the file format.
 * A file that cannot be opened is an answer, not an exception. The XML of a package is scanned by {@link
 * nianbao.workbook.Markup}: every figure of a year comes through it, and a parser's events alone cost more.
 */
package nianbao.workbook;
