/**
 * Opens a file: tells what it is, finds the parts of packages and compound files, and hands them to whoever reads them. A file that
 * cannot be opened is an answer, not an exception. What stands in parts that are no cells is listened to here as well.
 */
@NullMarked
package nianbao.workbook.file;

import org.jspecify.annotations.NullMarked;
