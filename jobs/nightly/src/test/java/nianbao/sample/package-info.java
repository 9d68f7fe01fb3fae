/**
 * The sample returns, loaded once for all tests that only read what is published:
 * the claims, and the pages for analysts.
 */
package nianbao.sample;
