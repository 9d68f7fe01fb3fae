/**
 * What a form looks like in one year, as its definition says it, and what of it is different in another year. What a workbook
 * looks like that is to be filled in is no part of it.
 */
@NullMarked
package nianbao.drift;

import org.jspecify.annotations.NullMarked;
