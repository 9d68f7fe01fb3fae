/**
 * What is told of each run: its steps, its counts, its failure.
 * A run writes its record as it goes; who reads it needs neither the job repository nor the run's leave.
 */
@NullMarked
package nianbao.run;

import org.jspecify.annotations.NullMarked;
