/**
 * Labels as they are compared: one normal form for headings, names and marks, the nearest known word,
 * and a memory for what was found out about them. Knows nothing of forms or divisions.
 */
@NullMarked
package nianbao.label;

import org.jspecify.annotations.NullMarked;
