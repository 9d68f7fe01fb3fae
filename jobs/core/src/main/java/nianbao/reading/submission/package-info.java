/**
 * One workbook as it was sent: what was received, what is said about it, and what the office has decided about its cells. Nothing
 * here knows how a table looks.
 */
@NullMarked
package nianbao.reading.submission;

import org.jspecify.annotations.NullMarked;
