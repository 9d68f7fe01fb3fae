package nianbao.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nianbao.run.RunRecord;
import nianbao.run.State;
import nianbao.run.StepRecord;

/** A step as a piece of the bar of its run, in thousandths of the longest bar. */
public record StepBar(String step, State state, double seconds, long from, long width) {

    /** How long the whole bar of the longest run is. */
    public static final int LENGTH = 1000;

    // What can hardly be seen was there all the same.
    private static final long LEAST = 3;

    /** The steps of a run one after the other, where the longest run takes so long. */
    static List<StepBar> of(RunRecord run, double longest) {
        List<StepBar> bars = new ArrayList<>();
        long from = 0;
        for (StepRecord step : run.steps()) {
            double seconds = Objects.requireNonNullElse(step.seconds(), 0.0);
            long width = Math.max(LEAST, Math.round(seconds / longest * LENGTH));
            bars.add(new StepBar(step.step(), step.state(), seconds, from, width));
            from += width;
        }
        return bars;
    }

    /** How long the steps of a run took together. */
    static double seconds(RunRecord run) {
        return run.steps().stream().map(StepRecord::seconds).filter(Objects::nonNull).mapToDouble(Double::doubleValue).sum();
    }

    /** Whether it did not come to its end. */
    public boolean isBroken() {
        return state == State.FAILED || state == State.BROKEN_OFF;
    }
}
