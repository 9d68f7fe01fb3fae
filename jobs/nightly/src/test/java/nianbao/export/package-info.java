/** Holds the workbooks that list cells to real ones, opened again after they were written. */
package nianbao.export;
