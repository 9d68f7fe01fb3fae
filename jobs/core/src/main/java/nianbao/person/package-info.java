/**
 * Recognises data about persons: their numbers in whatever spelling, columns about them, and telephone numbers among figures.
 * It says where something stands, of what kind it is and how that was told, but never what it is.
 */
@NullMarked
package nianbao.person;

import org.jspecify.annotations.NullMarked;
