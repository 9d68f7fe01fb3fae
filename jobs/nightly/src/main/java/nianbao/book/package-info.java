/**
 * Workbooks of which there are many, put straight into the XML of their parts: no library that writes streams knows texts in two letters,
 * page breaks and charts. How cells and charts look is still said by the library that makes all other workbooks, once for all of these.
 */
@NullMarked
package nianbao.book;

import org.jspecify.annotations.NullMarked;
