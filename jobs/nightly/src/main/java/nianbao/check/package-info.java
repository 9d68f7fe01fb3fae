/**
 * Holds the figures of a run against the rules: those that the product brings and those of the
 * definitions, all of them SQL over the whole run at once.
 */
@NullMarked
package nianbao.check;

import org.jspecify.annotations.NullMarked;
