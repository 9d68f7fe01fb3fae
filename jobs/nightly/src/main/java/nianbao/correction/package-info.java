/**
 * Figures of the office's own that count in a release in place of what was sent. Which there are is said by the definitions; what
 * follows from them is worked out as it is from all other figures.
 */
@NullMarked
package nianbao.correction;

import org.jspecify.annotations.NullMarked;
