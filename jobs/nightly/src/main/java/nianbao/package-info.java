/** The program's entry; each package below is a part of the way that the data takes. */
@NullMarked
package nianbao;

import org.jspecify.annotations.NullMarked;
