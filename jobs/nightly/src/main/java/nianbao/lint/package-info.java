/**
 * Looks whether the rules of definitions can hold together at all, whatever the figures. Whether the figures of a workbook keep them is
 * found out by {@code check}; whether a definition is written well is found out where it is read.
 */
@NullMarked
package nianbao.lint;

import org.jspecify.annotations.NullMarked;
