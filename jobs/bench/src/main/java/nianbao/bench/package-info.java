/**
 * Measures how fast workbooks are read, and in how much memory: against a floor below which no reader
 * of XML can go, and against the two ways in which POI reads them.
 */
@NullMarked
package nianbao.bench;

import org.jspecify.annotations.NullMarked;
