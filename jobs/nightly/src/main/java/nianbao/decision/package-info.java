/**
 * The workbook of what waits for the office to decide, and of what it has decided. Reading decisions and applying them belongs to
 * {@code land} and to {@code definition}.
 */
@NullMarked
package nianbao.decision;

import org.jspecify.annotations.NullMarked;
