/** A night over hostile and odd workbooks that are made here: what the product says of each. What it takes is measured as of any other. */
@NullMarked
package nianbao.bench.odd;

import org.jspecify.annotations.NullMarked;
