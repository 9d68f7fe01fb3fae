/**
 * Holds the figures printed in reports against the warehouse: reads claims files, looks up what each claim
 * refers to, and says whether it holds.
 */
@NullMarked
package nianbao.claim;

import org.jspecify.annotations.NullMarked;
