/**
 * The nightly job: its steps, their order, how it is started and what it says at the end.
 * Spring is wired here; what a step does stands in the package that the step is named after.
 */
@NullMarked
package nianbao.job;

import org.jspecify.annotations.NullMarked;
