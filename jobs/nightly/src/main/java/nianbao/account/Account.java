package nianbao.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is told of a run.
 *
 * @param worker the process that runs it
 * @param ended null as long as it runs
 * @param summary what it did so far; null before its first step has ended
 * @param failure in words what ended it before its time, or null
 * @param space by how many bytes there was less room on the disk at most than when it began; null if nobody knows
 */
public record Account(
        String run,
        State state,
        Worker worker,
        Instant started,
        Instant ended,
        List<StepAccount> steps,
        Summary summary,
        String failure,
        Long space) {

    /** A run that starts. */
    public static Account begin(String run, Instant now) {
        return new Account(run, State.RUNNING, Worker.current(), now, null, List.of(), null, null, null);
    }

    /** A run that is taken up again where it ended. */
    public Account again() {
        return new Account(run, State.RUNNING, Worker.current(), started, null, steps, summary, null, space);
    }

    /** With news of a step, which replaces what was told of it before. */
    public Account with(StepAccount news) {
        List<StepAccount> all = new ArrayList<>(steps);
        all.removeIf(step -> step.step().equals(news.step()));
        all.add(news);
        return new Account(run, state, worker, started, ended, List.copyOf(all), summary, failure, space);
    }

    /** What is told of a step that has begun. */
    public StepAccount step(String name) {
        return steps.stream().filter(step -> step.step().equals(name)).findFirst().orElseThrow();
    }

    /** Whether a step came to its end, now or before the run was taken up again. */
    public boolean hasCompleted(String name) {
        return steps.stream().anyMatch(step -> step.step().equals(name) && step.state() == State.COMPLETED);
    }

    /** With what the run did so far. */
    public Account with(Summary sofar) {
        return new Account(run, state, worker, started, ended, steps, sofar, failure, space);
    }

    /** With the room that it has taken on the disk so far. */
    public Account taking(long bytes) {
        return new Account(
                run, state, worker, started, ended, steps, summary, failure, space == null ? bytes : Math.max(space, bytes));
    }

    /** At the end of the run; one that has completed has completed its steps, whatever a crash has taken from what was told of them. */
    public Account end(State ending, Instant now, String words) {
        List<StepAccount> told = ending == State.COMPLETED ? steps.stream().map(StepAccount::completed).toList() : steps;
        return new Account(run, ending, worker, started, now, told, summary, words, space);
    }

    /** As it looks once its process is gone, whatever the process last said. */
    Account checked() {
        return state == State.RUNNING && worker.isGone() ? brokenOff() : this;
    }

    /** As it looks once a later run has begun: runs exclude each other. */
    Account superseded() {
        return state == State.RUNNING ? brokenOff() : this;
    }

    private Account brokenOff() {
        return new Account(
                run, State.BROKEN_OFF, worker, started, ended, steps.stream().map(Account::brokenOff).toList(), summary, failure, space);
    }

    private static StepAccount brokenOff(StepAccount step) {
        return step.state() == State.RUNNING
                ? new StepAccount(step.step(), State.BROKEN_OFF, step.started(), null, step.read(), step.written())
                : step;
    }
}
