/**
 * What a workbook yields: observations, the control totals that it states about them, and findings.
 * Plain records that every other package speaks in.
 */
@NullMarked
package nianbao.observation;

import org.jspecify.annotations.NullMarked;
