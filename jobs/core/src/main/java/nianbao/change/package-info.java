/**
 * Words of growth against a year before: what a heading and a cell say of a change. What a table is, and which figures are
 * compared, is not known here.
 */
@NullMarked
package nianbao.change;

import org.jspecify.annotations.NullMarked;
