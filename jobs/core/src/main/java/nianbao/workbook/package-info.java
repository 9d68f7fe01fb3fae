/**
 * Workbooks as plain sheets of cells with physical addresses, whatever the file format. How the formats are told apart and opened
 * is in {@link nianbao.workbook.file}, how each is read in packages of its own.
 */
@NullMarked
package nianbao.workbook;

import org.jspecify.annotations.NullMarked;
