/**
 * Builds a release again from the originals, run by run as they came, and holds its rows against those in force.
 * Nothing outside a folder of its own is written.
 */
@NullMarked
package nianbao.rebuild;

import org.jspecify.annotations.NullMarked;
