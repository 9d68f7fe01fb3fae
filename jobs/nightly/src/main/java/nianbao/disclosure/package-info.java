/**
 * Small counts in what is published: which cells of a release are hidden so that none that is small can be read there or worked out,
 * and the release as it is without them. How what is hidden is shown belongs to the exports, and whether it stays hidden is found out
 * by {@code nianbao.attack}, which shares nothing with this package.
 */
@NullMarked
package nianbao.disclosure;

import org.jspecify.annotations.NullMarked;
