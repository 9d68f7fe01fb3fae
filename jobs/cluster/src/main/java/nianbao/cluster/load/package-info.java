/**
 * Loads on a cluster: workbooks are read on its executors, by what reads them on one machine too; what is decided about them, and how it
 * lands, is the work of the same steps on the driver. Of what has landed it makes a release as a night does, but that the executors work out
 * its figures, and puts that in force. What Spark is told of a release does not belong here.
 */
@NullMarked
package nianbao.cluster.load;

import org.jspecify.annotations.NullMarked;
