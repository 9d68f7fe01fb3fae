/**
 * The conditions of rules as sums of figures in a range, and the solver that knows what such sums leave possible. Whose rules they are
 * and what follows for a workbook or a definition belongs to those who ask.
 */
@NullMarked
package nianbao.linear;

import org.jspecify.annotations.NullMarked;
