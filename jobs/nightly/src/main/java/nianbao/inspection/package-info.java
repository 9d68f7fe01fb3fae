/**
 * How a workbook is read, written down: in columns for people, as JSON for tools.
 * What there is to say comes from the reading itself.
 */
@NullMarked
package nianbao.inspection;

import org.jspecify.annotations.NullMarked;
