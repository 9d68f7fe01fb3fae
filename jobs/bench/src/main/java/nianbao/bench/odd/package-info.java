/** A night over hostile and odd workbooks that are made here: what the product says of each. What it takes is measured as of any other. */
package nianbao.bench.odd;
