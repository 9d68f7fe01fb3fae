/**
 * What a workbook yields: observations, the control totals that it states about them, and findings.
 * Plain records that every other package speaks in.
 */
package nianbao.observation;
