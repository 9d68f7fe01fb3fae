/**
 * The verdict on a workbook before it is sent: what a load would find, by the same steps, in a folder that is gone afterwards, told as
 * text, as a page or in the workbook itself. How a workbook is read and checked belongs to the steps.
 */
@NullMarked
package nianbao.precheck;

import org.jspecify.annotations.NullMarked;
