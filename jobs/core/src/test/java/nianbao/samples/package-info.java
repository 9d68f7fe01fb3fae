/**
 * Makes the sample returns: invented figures for real townships, written the way offices write them.
 * The figures come from here alone; the reader of the product has no part in them.
 */
package nianbao.samples;
