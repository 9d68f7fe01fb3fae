/**
 * Holds the annual comparison to real workbooks, opened again after they were written. The figures come from small given releases, through
 * the published views, and from the samples.
 */
package nianbao.book;
