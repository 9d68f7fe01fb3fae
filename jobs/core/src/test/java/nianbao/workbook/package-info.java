/**
 * Holds the reading of workbooks against another reader, against real files, and against broken ones.
 */
package nianbao.workbook;
