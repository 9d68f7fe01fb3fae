/**
 * Which cells of a workbook that breaks rules are most likely wrong, and what was meant: the smallest change after which all of its
 * rules hold, as in error localisation by Fellegi and Holt (1976). It looks at what the checks have found and changes nothing. How a
 * rule is checked belongs in {@code check}, how a marked workbook looks in {@code export}.
 */
@NullMarked
package nianbao.suspect;

import org.jspecify.annotations.NullMarked;
