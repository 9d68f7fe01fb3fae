package nianbao.notice;

import java.util.Map;
import java.util.Optional;
import nianbao.run.JsonFile;
import nianbao.run.RunRecord;
import nianbao.run.State;
import nianbao.run.Summary;

/**
 * What is sent of a run.
 *
 * @param event {@code failed} or {@code returned}
 * @param run with the beginnings of its lists
 * @param notListed of how many entries each list lacks
 */
record Notice(String event, RunRecord run, Map<String, Integer> notListed) {

    /** Whoever wants to know of more asks for the status or the findings. */
    private static final int MOST = 100;

    /** Nothing is sent of a run that went well and sent nothing back. */
    static Optional<Notice> of(RunRecord run) {
        if (run.state() == State.FAILED) {
            return Optional.of(notice("failed", run));
        }
        boolean isReturning = run.summary() != null && !run.summary().sentBack().isEmpty();
        return isReturning ? Optional.of(notice("returned", run)) : Optional.empty();
    }

    private static Notice notice(String event, RunRecord run) {
        Summary summary = run.summary();
        return summary == null ? new Notice(event, run, Map.of()) : new Notice(event, run.with(summary.first(MOST)), summary.beyond(MOST));
    }

    String json() {
        return JsonFile.MAPPER.writeValueAsString(this);
    }
}
