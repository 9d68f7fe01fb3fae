/** How what is logged is written. */
@NullMarked
package nianbao.log;

import org.jspecify.annotations.NullMarked;
