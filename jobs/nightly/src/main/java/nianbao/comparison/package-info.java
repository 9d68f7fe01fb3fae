/**
 * The annual comparison: the years beside each other, a sheet a form, with charts, and the sheets that analysts add in SQL. SQL picks and
 * orders the figures; here they are laid out, on screen and on paper.
 */
@NullMarked
package nianbao.comparison;

import org.jspecify.annotations.NullMarked;
