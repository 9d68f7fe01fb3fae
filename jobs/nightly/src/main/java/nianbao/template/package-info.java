/**
 * The workbook of a form that is to be filled in: the form itself with what helps to fill it in rightly, and the sheets beside it.
 * How such a workbook is read is no part of it.
 */
@NullMarked
package nianbao.template;

import org.jspecify.annotations.NullMarked;
