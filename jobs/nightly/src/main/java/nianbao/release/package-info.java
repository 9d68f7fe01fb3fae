/**
 * Makes a release of what has landed, tests it while nobody sees it, and puts it in force.
 * The wide view of each form is generated here from its definition.
 */
@NullMarked
package nianbao.release;

import org.jspecify.annotations.NullMarked;
