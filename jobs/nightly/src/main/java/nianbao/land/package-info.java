/**
 * Decides about every submission of a run and lands the run: originals filed, corrections written, and
 * then one rename, which is the commit.
 */
@NullMarked
package nianbao.land;

import org.jspecify.annotations.NullMarked;
