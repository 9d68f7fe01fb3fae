/**
 * Starts the nightly job at its time of day.
 * The timetable outlives the process: a night that was missed is made up for at the next start.
 */
@NullMarked
package nianbao.schedule;

import org.jspecify.annotations.NullMarked;
