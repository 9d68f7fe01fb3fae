/**
 * Holds what people read to real workbooks, opened again after they were written.
 * The figures come from small given releases, through the published views.
 */
package nianbao.export;
