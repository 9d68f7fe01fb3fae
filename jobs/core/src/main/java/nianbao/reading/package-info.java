/**
 * Reads a workbook against the definitions: finds the tables, understands their headings and rows, and
 * turns every cell into an observation or a finding. Bad data is never an exception.
 */
package nianbao.reading;
