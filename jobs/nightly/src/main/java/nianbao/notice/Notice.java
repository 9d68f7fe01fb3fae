package nianbao.notice;

import java.util.Optional;
import nianbao.account.Account;
import nianbao.account.JsonFile;
import nianbao.account.State;

/**
 * What is sent of a run.
 *
 * @param event {@code failed} or {@code returned}
 */
record Notice(String event, Account run) {

    /** Nothing is sent of a run that went well and sent nothing back. */
    static Optional<Notice> of(Account run) {
        if (run.state() == State.FAILED) {
            return Optional.of(new Notice("failed", run));
        }
        boolean isReturning = run.summary() != null && !run.summary().sentBack().isEmpty();
        return isReturning ? Optional.of(new Notice("returned", run)) : Optional.empty();
    }

    String json() {
        return JsonFile.MAPPER.writeValueAsString(this);
    }
}
