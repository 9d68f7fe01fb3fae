package nianbao.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a run.
 *
 * @param worker the process that runs it
 * @param ended null as long as it runs
 * @param summary what it did so far; null before its first step has ended
 * @param failure in words what ended it before its time, or null
 * @param space by how many bytes there was less room on the disk at most than when it began; null if nobody knows
 */
public record RunRecord(
        String run,
        State state,
        Worker worker,
        Instant started,
        @Nullable Instant ended,
        List<StepRecord> steps,
        @Nullable Summary summary,
        @Nullable String failure,
        @Nullable Long space) {

    /** A run that starts. */
    public static RunRecord begin(String run, Instant now) {
        return new RunRecord(run, State.RUNNING, Worker.current(), now, null, List.of(), null, null, null);
    }

    /** A run that is taken up again where it ended. */
    public RunRecord again() {
        return new RunRecord(run, State.RUNNING, Worker.current(), started, null, steps, summary, null, space);
    }

    /** With news of a step, which replaces what was told of it before. */
    public RunRecord with(StepRecord news) {
        List<StepRecord> all = new ArrayList<>(steps);
        all.removeIf(step -> step.step().equals(news.step()));
        all.add(news);
        return new RunRecord(run, state, worker, started, ended, List.copyOf(all), summary, failure, space);
    }

    /** What is told of a step that has begun. */
    public StepRecord step(String name) {
        return steps.stream().filter(step -> step.step().equals(name)).findFirst().orElseThrow();
    }

    /** How long it took; null as long as it runs or if nobody knows. */
    public @Nullable Double seconds() {
        return ended == null ? null : Duration.between(started, ended).toMillis() / 1000.0;
    }

    /** With what the run did so far. */
    public RunRecord with(@Nullable Summary sofar) {
        return new RunRecord(run, state, worker, started, ended, steps, sofar, failure, space);
    }

    /** With the room that it has taken on the disk so far. */
    public RunRecord taking(long bytes) {
        return new RunRecord(
                run, state, worker, started, ended, steps, summary, failure, space == null ? bytes : Math.max(space, bytes));
    }

    /** At the end of the run; one that has completed has completed its steps, whatever a crash has taken from what was told of them. */
    public RunRecord end(State ending, Instant now, @Nullable String words) {
        List<StepRecord> told = ending == State.COMPLETED ? steps.stream().map(StepRecord::completed).toList() : steps;
        return new RunRecord(run, ending, worker, started, now, told, summary, words, space);
    }

    /** As it looks once its process is gone, whatever the process last said. */
    RunRecord checked() {
        return state == State.RUNNING && worker.isGone() ? brokenOff() : this;
    }

    /** As it looks once a later run has begun: runs exclude each other. */
    RunRecord superseded() {
        return state == State.RUNNING ? brokenOff() : this;
    }

    private RunRecord brokenOff() {
        return new RunRecord(
                run, State.BROKEN_OFF, worker, started, ended, steps.stream().map(RunRecord::brokenOff).toList(), summary, failure, space);
    }

    private static StepRecord brokenOff(StepRecord step) {
        return step.state() == State.RUNNING
                ? new StepRecord(step.step(), State.BROKEN_OFF, step.started(), null, step.read(), step.written())
                : step;
    }
}
