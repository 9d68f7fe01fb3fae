/**
 * Makes yearbooks that nobody printed, each of ten years and of tables whose layouts are drawn at random, and knows every figure
 * that it printed.
 */
package nianbao.yearbook;
