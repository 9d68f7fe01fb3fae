/**
 * The dated register of administrative divisions: codes, names and parents with their life spans.
 * Finds the division that a label means in a given year, and says so when it means none or several.
 */
@NullMarked
package nianbao.division;

import org.jspecify.annotations.NullMarked;
