/**
 * XML as the parts of an {@code .xlsx} use it. It is scanned by {@link nianbao.workbook.markup.Markup}: every figure of a year comes
 * through it, and a parser's events alone cost more. What the elements mean belongs to their readers.
 */
@NullMarked
package nianbao.workbook.markup;

import org.jspecify.annotations.NullMarked;
