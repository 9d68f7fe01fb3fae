/**
 * The sample returns, loaded once for all tests that change nothing of what is published:
 * the load itself, the claims, and the pages for analysts.
 */
package nianbao.sample;
