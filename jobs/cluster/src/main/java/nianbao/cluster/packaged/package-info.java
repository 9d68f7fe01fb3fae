/** The project's SQL as it lies in the program that is sent to a cluster. What is done with it does not belong here. */
@NullMarked
package nianbao.cluster.packaged;

import org.jspecify.annotations.NullMarked;
