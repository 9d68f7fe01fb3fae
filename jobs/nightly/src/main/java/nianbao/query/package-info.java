/**
 * Answers SQL from the command line on the published warehouse, and writes the answer for people or programs.
 * Nothing here can change anything.
 */
@NullMarked
package nianbao.query;

import org.jspecify.annotations.NullMarked;
