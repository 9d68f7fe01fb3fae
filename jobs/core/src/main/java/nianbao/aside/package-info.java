/**
 * What stands in a workbook beside its cells: comments, headers, properties, names, text boxes and whatever else people or
 * programs wrote into the file. It is listened to while the file is read, and kept by nobody who does not mind it.
 */
@NullMarked
package nianbao.aside;

import org.jspecify.annotations.NullMarked;
