/**
 * The report: a page a division that tells in words, tables and pictures what the views of a release say, down to the cell of each
 * figure. What is on a page is asked for in {@code sql/report} and laid out by the templates; nothing is worked out between them.
 */
@NullMarked
package nianbao.report;

import org.jspecify.annotations.NullMarked;
