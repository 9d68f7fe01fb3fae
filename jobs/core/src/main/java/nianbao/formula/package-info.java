/**
 * Works out the formulas of a workbook again, over its plain cells, and tells what stands of the results that the file
 * keeps. Parsing and evaluating is done by POI through its evaluation interfaces; its user model is never loaded.
 */
@NullMarked
package nianbao.formula;

import org.jspecify.annotations.NullMarked;
