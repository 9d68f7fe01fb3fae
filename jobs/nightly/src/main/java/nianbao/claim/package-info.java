/**
 * Holds the figures printed in reports against the warehouse: reads claims files, looks up what each claim
 * refers to, and says whether it holds.
 */
package nianbao.claim;
