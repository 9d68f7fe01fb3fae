/**
 * Tries a definition on workbooks: what it reads of them, what it lacks, and what is different from the last try. Nothing of a
 * warehouse is touched.
 */
@NullMarked
package nianbao.trial;

import org.jspecify.annotations.NullMarked;
