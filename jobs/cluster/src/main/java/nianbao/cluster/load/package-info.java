/**
 * Loads on a cluster: workbooks are read on its executors, by what reads them on one machine too; what is decided about them, and how it
 * lands, is the work of the same steps on the driver. What a release is made of does not belong here.
 */
@NullMarked
package nianbao.cluster.load;

import org.jspecify.annotations.NullMarked;
