/**
 * What a sender answers to a warning: that a figure is right, and why. The list of findings in which that is written down, as it
 * comes back, and nothing of how the list is made or where answers are kept.
 */
@NullMarked
package nianbao.reason;

import org.jspecify.annotations.NullMarked;
