/**
 * The door to reading: a workbook against the definitions, from the file to observations and findings. Bad data is never an
 * exception. What a table is, what its headings and rows mean and what stands in its cells are packages below; so are drafts of
 * definitions and what {@code inspect} tells, which nobody who reads needs.
 */
@NullMarked
package nianbao.reading;

import org.jspecify.annotations.NullMarked;
