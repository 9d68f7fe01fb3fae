/** What came in and what became of it: a list for whoever asks, and a workbook a sender and night. */
@NullMarked
package nianbao.receipt;

import org.jspecify.annotations.NullMarked;
