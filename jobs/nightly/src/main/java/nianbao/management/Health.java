package nianbao.management;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nianbao.run.RunRecord;
import nianbao.run.RunRecords;
import nianbao.run.State;
import nianbao.warehouse.Home;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the home is well: its last run was good, and the last good one is not too old. */
@Component
class Health {

    private static final int SEARCHED = 100;

    private final Home home;
    private final Clock clock;
    private final Duration maxAge;
    private final Instant since;

    Health(Home home, Clock clock, @Value("${nianbao.management.max-age}") Duration maxAge) {
        this.home = home;
        this.clock = clock;
        this.maxAge = maxAge;
        this.since = clock.instant();
    }

    /** Why the home is not well, unless it is. */
    Optional<String> complaint() {
        Optional<RunRecord> last = ended().stream().findFirst();
        if (last.filter(run -> run.state() == State.FAILED || run.state() == State.BROKEN_OFF).isPresent()) {
            return last.map(run -> "run " + run.run() + " " + run.state().word());
        }
        return isLate() ? Optional.of("no good run since " + fresh()) : Optional.empty();
    }

    /** Whether the last good run is older than it may be. */
    boolean isLate() {
        return fresh().plus(maxAge).isBefore(clock.instant());
    }

    private Instant fresh() {
        return lastSuccess().orElse(since);
    }

    /** When the last good run ended, whichever process ran it. */
    Optional<Instant> lastSuccess() {
        return ended().stream().filter(run -> run.state() == State.COMPLETED).map(RunRecord::ended).findFirst();
    }

    private List<RunRecord> ended() {
        return new RunRecords(home).newest(SEARCHED).stream().filter(run -> run.state() != State.RUNNING).toList();
    }
}
