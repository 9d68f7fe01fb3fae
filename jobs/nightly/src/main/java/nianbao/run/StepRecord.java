package nianbao.run;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one step of a run.
 *
 * @param seconds how long it took, or null as long as it runs or if nobody knows
 * @param read how many things it looked at: workbooks, figures, tables, as befits the step
 * @param written how many of them it made or kept
 */
public record StepRecord(String step, State state, Instant started, @Nullable Double seconds, long read, long written) {

    /** A step that starts. */
    public static StepRecord begin(String step, Instant now) {
        return new StepRecord(step, State.RUNNING, now, null, 0, 0);
    }

    /** The same step at its end. */
    public StepRecord end(State ending, Instant now, long taken, long made) {
        return new StepRecord(step, ending, started, Duration.between(started, now).toMillis() / 1000.0, taken, made);
    }

    /** The same step, which is known to have come to its end. */
    StepRecord completed() {
        return new StepRecord(step, State.COMPLETED, started, seconds, read, written);
    }
}
