/**
 * Tells others of a run that failed or that sent workbooks back, where an administrator asked for it.
 * A notice that does not arrive changes nothing about the run.
 */
@NullMarked
package nianbao.notice;

import org.jspecify.annotations.NullMarked;
